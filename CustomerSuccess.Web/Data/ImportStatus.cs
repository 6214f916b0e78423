using CustomerSuccess.Core.Data;

namespace CustomerSuccess.Web.Data;

/// <summary>How far an uploaded import is.</summary>
/// <param name="Share">0 to 1 of the present step.</param>
/// <param name="Error">Why nothing came of it.</param>
public sealed record ImportStatus(string Name, bool DryRun, string What, double Share, bool Running, ImportReport? Report, string? Error);
