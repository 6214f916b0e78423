namespace CustomerSuccess.Core.Data;

/// <summary>What an import did.</summary>
/// <param name="RunId">Null for a dry run.</param>
/// <param name="Findings">Contradictions between rows that were all written.</param>
/// <param name="ChangedCustomers">Ids of the customers about whom something is new.</param>
/// <param name="RejectFolder">Where rejected rows lie, ready to be mended and imported alone; null when there are none.</param>
public sealed record ImportReport(
    int? RunId,
    IReadOnlyList<FileReport> Files,
    IReadOnlyList<string> Notices,
    IReadOnlyList<string> Findings,
    IReadOnlyCollection<int> ChangedCustomers,
    string? RejectFolder,
    double Seconds)
{
    /// <summary>Every file was written, though single rows may have been rejected.</summary>
    public bool Complete => Files.All(file => file.Refused is null);
}
