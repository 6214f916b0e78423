using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Faults;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>One playbook: every part of it, what is wrong where it is wrong, and what it would do. Nothing is kept before it is published.</summary>
public sealed partial class PlaybookPage
{
    private PlaybookView? view;
    private PlaybookInput? input;
    private IReadOnlyList<TemplateRow> templates = [];
    private IReadOnlyList<(string Key, string Name)> rules = [];
    private IReadOnlyList<PlaybookFault> faults = [];
    private (bool AtPublish, bool Failed, string Text)? message;
    private string note = "";
    private string? loadedKey;
    private string? customer;
    private int edits;
    private bool checking;
    private bool dirty;
    private bool typing;
    private bool meanwhile;
    private bool loaded;
    private bool busy;
    private bool switching;

    [Inject]
    public required PlaybookQueries Queries { get; init; }

    [Inject]
    public required TemplateQueries Texts { get; init; }

    [Inject]
    public required RuleQueries Rules { get; init; }

    [Inject]
    public required PublishPlaybook Publish { get; init; }

    [Inject]
    public required SwitchPlaybook Switch { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>"new" for a playbook that is about to be written.</summary>
    [Parameter]
    public required string Key { get; set; }

    /// <summary>Key of the playbook that a new one begins as.</summary>
    [SupplyParameterFromQuery]
    public string? From { get; set; }

    private bool IsNew => Key == AppRoutes.NewPlayKey;

    private string Title => IsNew ? "New playbook" : view?.Definition.Name ?? "Playbook";

    protected override async Task OnParametersSetAsync()
    {
        if (loadedKey == Key + From)
        {
            return;
        }

        loadedKey = Key + From;
        (message, checking, busy) = (null, false, false);
        templates = await Texts.ListAsync(CancellationToken.None);
        rules = await Rules.NamesAsync(CancellationToken.None);
        customer = await Texts.ExampleAsync(Viewer, CancellationToken.None);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var begun = IsNew && From is not null ? (await Queries.OneAsync(From, null, CancellationToken.None))?.Definition : null;
        view = IsNew ? null : await Queries.OneAsync(Key, null, CancellationToken.None);
        var definition = view?.Definition ?? (!IsNew || !Viewer.IsAdmin ? null : begun is null ? PlaybookInput.Fresh : begun with { Name = $"{begun.Name} (copy)" });
        input = definition is null ? null : new PlaybookInput(definition);
        (faults, dirty, typing, meanwhile, loaded) = ([], false, false, false, true);
        edits++;
    }

    private async Task LoadTheirsAsync()
    {
        await LoadAsync();
        message = (AtPublish: false, false, $"As it was published: version {view?.Version}.");
    }

    /// <summary>Changes of fields do not reach the form, but typing and leaving them do.</summary>
    private void Type()
    {
        typing = true;
        edits++;
    }

    private void Settle()
    {
        if (typing)
        {
            Touch();
        }
    }

    private void Touch()
    {
        (dirty, typing) = (Viewer.IsAdmin, false);
        edits++;
        if (checking && Check() is var wrong && message is null or { AtPublish: true })
        {
            message = wrong is null ? null : (AtPublish: true, true, wrong);
        }
    }

    /// <returns>What is wrong, in one sentence; null when nothing is.</returns>
    private string? Check()
    {
        checking = true;
        faults = PlaybookFaults.Of(input!.Read(), templates.Select(template => template.Key).ToHashSet(StringComparer.Ordinal));
        return faults.Count > 0 ? $"{Text.Plural(faults.Count, "thing")} to mend: {faults[0].Message}" : null;
    }

    private Result<PlaybookDefinition> Draft()
    {
        var wrong = Check();
        StateHasChanged();
        return wrong is null ? input!.Read() : new Invalid(wrong);
    }

    private async Task PublishAsync()
    {
        if (busy)
        {
            return;
        }

        if (Check() is { } wrong)
        {
            message = (AtPublish: true, true, wrong);
            return;
        }

        busy = true;
        var left = false;
        try
        {
            var published = await Publish.RunAsync(IsNew ? null : Key, view?.Version ?? 0, input!.Read(), note, Viewer, CancellationToken.None);
            meanwhile = published.Error is Conflict;
            faults = published.Error is PlaybookInvalid invalid ? invalid.Faults : [];
            if (!published.Succeeded)
            {
                message = (AtPublish: true, true, published.Error.Message);
                return;
            }

            (note, dirty, left) = ("", false, IsNew);
            if (left)
            {
                Navigation.NavigateTo(AppRoutes.Play(published.Value));
                return;
            }

            await LoadAsync();
            message = (AtPublish: true, false, $"Version {view?.Version} is used by runs that begin from now on.");
        }
        finally
        {
            // A new playbook is not published twice while its own page is on its way.
            busy = left;
        }
    }

    private async Task TakeAsync(int version)
    {
        if (await Queries.OneAsync(Key, version, CancellationToken.None) is { } old)
        {
            input = new PlaybookInput(old.Definition);
            note = $"Back to version {version}";
            Touch();
            message = (AtPublish: false, false, $"Version {version} stands in the editor. Publish it to use it from now on.");
        }
    }

    private async Task SwitchAsync()
    {
        if (!view!.IsOn)
        {
            switching = true;
            return;
        }

        var off = await Switch.RunAsync(Key, on: false, confirmed: false, Viewer, CancellationToken.None);
        await ReadStateAsync();
        message = (AtPublish: false, !off.Succeeded, off.Error?.Message ?? "Off: nobody enters any more; runs that have begun go on.");
    }

    private async Task SwitchedAsync()
    {
        switching = false;
        await ReadStateAsync();
        message = (AtPublish: false, false, "On: customers that fit enter from now on.");
    }

    /// <summary>Only whether it is on: what is being written stays, and so does the version that it was begun on.</summary>
    private async Task ReadStateAsync() => view = view! with { IsOn = (await Queries.OneAsync(Key, null, CancellationToken.None))?.IsOn ?? false };

    private string? Invalid(string field) => faults.Any(fault => fault.Step is null && fault.Field == field) ? "true" : null;
}
