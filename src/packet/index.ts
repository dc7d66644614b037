/** The application packet: what belongs into it, the merged document, and everything beside it. */
export { archive } from "./archive.js";
export { type Existing, existingAt, PACKET_MARK } from "./existing.js";
export { jsonLacks } from "./lacks.js";
export { lacksInWords } from "./lacks-in-words.js";
export { type FileOfPacket, type Manifest, unfinishedManifest } from "./manifest.js";
export { folderName } from "./names.js";
export { type GatherOptions, gatherPackets, type PacketMeans, packetFiles } from "./prepare.js";
export type { Lack, OpenDocument, Packet } from "./types.js";
