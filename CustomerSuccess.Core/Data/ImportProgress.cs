namespace CustomerSuccess.Core.Data;

/// <summary>How far an import is.</summary>
/// <param name="File">The file that is being read.</param>
/// <param name="Share">How much of that file is read, 0 to 1.</param>
/// <param name="Rows">Rows read of it.</param>
public sealed record ImportProgress(string File, double Share, int Rows);
