namespace CustomerSuccess.Core.Data.Reading;

/// <summary>A file cannot be read, or not to its end; the message says why, without the file's name.</summary>
internal sealed class UnreadableFileException(string message) : Exception(message);
