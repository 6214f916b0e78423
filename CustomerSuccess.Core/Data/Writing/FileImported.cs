namespace CustomerSuccess.Core.Data.Writing;

/// <summary>The outcome of one file.</summary>
/// <param name="Write">Whether what was written so far may become lasting.</param>
internal sealed record FileImported(FileReport Report, IReadOnlyList<int> Changed, bool Write);
