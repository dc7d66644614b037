// Fills letters with mutool, for measure-letters.mjs to compare with: mutool run fill-letters.mutool.js JSON FOLDER
// JSON: { templates: { NAME: PATH }, letters: [{ template, fileName, values: { FIELD: TEXT } }] }
//
// As fast as mutool 1.21 does it, as tried on 500 letters: each template is opened once (opening it again for every
// letter takes half as long again), all appearances are made by one `page.update()` (`widget.update()` after each field
// takes three times as long), and plain `save`: "incremental" and "compress" are slower, "garbage" gains nothing.
// mutool understands ECMAScript 5 only.
// biome-ignore-all lint: written for another engine

var input = JSON.parse(read(scriptArgs[0]));
var folder = scriptArgs[1];
var started = Date.now();
var forms = {};

function form(template) {
  var document = new PDFDocument(input.templates[template]);
  var page = document.loadPage(0);
  var annotations = document.findPage(0).get("Annots");
  var widgets = page.getWidgets();
  var names = [];
  for (var i = 0; i < widgets.length; i++) names.push(annotations.get(i).get("T").asString());
  return { document: document, page: page, widgets: widgets, names: names, held: {} };
}

for (var k = 0; k < input.letters.length; k++) {
  var letter = input.letters[k];
  var open = forms[letter.template] || (forms[letter.template] = form(letter.template));
  for (var i = 0; i < open.widgets.length; i++) {
    var name = open.names[i];
    var value = letter.values[name] || "";
    // What the letter before left there is right already.
    if ((open.held[name] || "") === value) continue;
    open.widgets[i].setTextValue(value);
    open.held[name] = value;
  }
  open.page.update();
  open.document.save(folder + "/" + letter.fileName, "");
}
print(Date.now() - started);
