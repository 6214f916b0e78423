namespace CustomerSuccess.Core.Data;

/// <summary>What became of one file. Read = inserted + updated + unchanged + rejected, unless the file was refused.</summary>
/// <param name="File">Name without ending.</param>
/// <param name="Refused">Why nothing of it was written, or where reading had to stop; null when all is well.</param>
/// <param name="Notices">What is worth knowing and no error, such as ignored columns.</param>
/// <param name="Problems">The first of the rejected rows; the reject folder has all.</param>
public sealed record FileReport(
    string File,
    int Read,
    int Inserted,
    int Updated,
    int Unchanged,
    int Rejected,
    string? Refused,
    IReadOnlyList<string> Notices,
    IReadOnlyList<RowProblem> Problems)
{
    /// <summary>A file of which nothing was read.</summary>
    public static FileReport RefusedWhole(string file, string why) => new(file, 0, 0, 0, 0, 0, why, [], []);
}
