using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Offers;

/// <summary>What may be offered to whom, at what cost, approved by whom; with every earlier version. For admins.</summary>
public sealed partial class OfferSettingsPage
{
    private OfferPolicyView? view;
    private PolicyInput? input;
    private string? message;
    private bool failed;
    private bool busy;

    [Inject]
    public required OfferPolicyQueries Queries { get; init; }

    [Inject]
    public required SaveOfferPolicy Save { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var found = await Queries.NowAsync(Viewer, CancellationToken.None);
        view = found.Succeeded ? found.Value : null;
        input = view is null ? null : new PolicyInput(view.Policy);
    }

    private async Task SaveAsync()
    {
        if (busy)
        {
            return;
        }

        busy = true;
        try
        {
            var saved = await Save.RunAsync(view!.Version, input!.Read(), Viewer, CancellationToken.None);
            (failed, message) = (!saved.Succeeded, saved.Error?.Message ?? "Saved. They hold for offers from now on.");
            if (saved.Succeeded)
            {
                await LoadAsync();
            }
        }
        catch (OverflowException)
        {
            (failed, message) = (true, "An amount is too large.");
        }
        finally
        {
            busy = false;
        }
    }
}
