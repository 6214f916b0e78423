namespace CustomerSuccess.Web.Data;

/// <summary>The upload form as it arrived.</summary>
/// <param name="Token">Its antiforgery token, not checked yet.</param>
internal sealed record ReceivedUpload(Upload Upload, bool DryRun, bool AcceptRejects, string? Token);
