using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Forecasting;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Search;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>What the playbook would do as it stands in the editor. An answer to what was changed since is not shown.</summary>
public sealed partial class RehearsalCards
{
    private DryRun? run;
    private LoadReport? report;
    private OfferOutlook? outlook;
    private (bool OfForecast, string Text)? message;
    private string? customer;
    private int shown;
    private bool busy;

    [Inject]
    public required RehearsalQueries Rehearsals { get; init; }

    [Inject]
    public required OfferOutlookQueries Outlooks { get; init; }

    [Inject]
    public required SearchQueries Search { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>Of the playbook.</summary>
    [Parameter, EditorRequired]
    public required string PlaybookKey { get; set; }

    /// <summary>Rises with every change in the editor.</summary>
    [Parameter, EditorRequired]
    public required Func<int> Edits { get; set; }

    /// <summary>The playbook as it stands in the editor, or what is wrong with it.</summary>
    [Parameter, EditorRequired]
    public required Func<Result<PlaybookDefinition>> Draft { get; set; }

    /// <summary>To try it on when nobody was chosen; null: there is nobody.</summary>
    [Parameter]
    public string? Example { get; set; }

    protected override void OnParametersSet()
    {
        if (shown != Edits())
        {
            (shown, run, report, message) = (Edits(), null, null, null);
        }
    }

    private Task DryRunAsync()
    {
        if ((customer ?? Example) is not { } one)
        {
            message = (false, "There is no customer yet to try it on.");
            return Task.CompletedTask;
        }

        return AskAsync(ofForecast: false, draft => Rehearsals.DryRunDraftAsync(PlaybookKey, draft, one, Viewer, CancellationToken.None), found =>
        {
            run = found;
            message = found is null ? (false, "This customer was never scored, or belongs to somebody else.") : null;
        });
    }

    private Task ForecastAsync() => AskAsync(
        ofForecast: true,
        async draft =>
        {
            var found = await Rehearsals.ForecastDraftAsync(PlaybookKey, draft, Viewer, CancellationToken.None);
            return (found, found is { Offers.Count: > 0 } some ? await Outlooks.OfAsync(some.Offers, Viewer, CancellationToken.None) : null);
        },
        found => (report, outlook) = found);

    private async Task AskAsync<T>(bool ofForecast, Func<PlaybookDefinition, Task<T>> ask, Action<T> show)
    {
        if (busy)
        {
            return;
        }

        var (draft, begun) = (Draft(), Edits());
        message = draft.Succeeded ? null : (ofForecast, draft.Error.Message);
        if (!draft.Succeeded)
        {
            return;
        }

        busy = true;
        try
        {
            var answer = await Task.Run(() => ask(draft.Value));
            if (begun == Edits())
            {
                show(answer);
            }
            else
            {
                message = (ofForecast, "The playbook was changed meanwhile. Ask again.");
            }
        }
        finally
        {
            busy = false;
        }
    }

    private Task<IReadOnlyList<SearchHit>> FindAsync(string text) => Search.FindAsync(text, Viewer, CancellationToken.None);

    private Task ChooseAsync(SearchHit hit)
    {
        customer = hit.ExternalId;
        return DryRunAsync();
    }
}
