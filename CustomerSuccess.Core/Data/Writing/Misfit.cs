namespace CustomerSuccess.Core.Data.Writing;

/// <summary>A row that is well written and still cannot be used.</summary>
/// <param name="Expected">Completes "expected ...".</param>
internal sealed record Misfit(string Column, string Value, string Expected);
