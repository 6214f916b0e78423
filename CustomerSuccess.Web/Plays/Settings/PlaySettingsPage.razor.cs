using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Settings;

/// <summary>How often and when customers are written to, and what is asked before many begin at once; for admins.</summary>
public sealed partial class PlaySettingsPage
{
    private LimitsInput? input;
    private int seen;
    private bool busy;
    private (bool Failed, string Text)? message;

    [Inject]
    public required PlayQueries Queries { get; init; }

    [Inject]
    public required SavePlayLimits Save { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var now = await Queries.BrakeAsync(CancellationToken.None);
        (input, seen) = (new LimitsInput(now.Limits), now.Revision);
    }

    private void Choose(Channel channel, bool on) => _ = on ? input!.Off.Remove(channel) : input!.Off.Add(channel);

    private async Task SaveAsync()
    {
        if (busy)
        {
            return;
        }

        busy = true;
        try
        {
            var saved = await Save.RunAsync(seen, input!.Read(), Viewer, CancellationToken.None);
            message = (!saved.Succeeded, saved.Error?.Message ?? "Saved. What is due from now on goes by these rules.");
            if (saved.Succeeded)
            {
                await LoadAsync();
            }
        }
        finally
        {
            busy = false;
        }
    }
}
