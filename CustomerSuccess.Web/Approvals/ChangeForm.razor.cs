using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Approvals.Deciding;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Approvals;

/// <summary>Says which other amount or text is wanted; only what differs is sent.</summary>
public sealed partial class ChangeForm
{
    private decimal? amount;
    private string? text;
    private string reason = "";

    [Inject]
    public required ChangeAndApprove Change { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required ApprovalRow Approval { get; set; }

    /// <summary>What would be sent; null when nothing would.</summary>
    [Parameter, EditorRequired]
    public string? Letter { get; set; }

    [Parameter, EditorRequired]
    public required string Currency { get; set; }

    [Parameter]
    public EventCallback<string?> Done { get; set; }

    internal static ApprovalChange Difference(ApprovalRow asked, string? letter, decimal? amount, string? text) => new(
        amount is { } units && Money.FromUnits(units) is var money && money != asked.Amount ? money : null,
        text is not null && Lines(text) != Lines(letter ?? "") ? text : null);

    protected override void OnInitialized() => (amount, text) = (Approval.Amount?.Units, Letter);

    /// <summary>Browsers change line ends without being asked.</summary>
    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private async Task<Error?> SaveAsync()
    {
        if (amount is > 1_000_000_000m)
        {
            return ApprovalErrors.AmountExpected;
        }

        var changed = await Change.RunAsync(Approval.Id, Difference(Approval, Letter, amount, text), reason, Viewer, CancellationToken.None);
        if (changed.Succeeded)
        {
            await Done.InvokeAsync($"{Approval.Title}: {(Approval.Kind == ApprovalKind.Offer ? "sent back" : "approved")} with changes.");
        }

        return changed.Error;
    }
}
