using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Alerts;

/// <summary>One rule: every field of it, what is wrong where it is wrong, and how it would have done.</summary>
public sealed partial class RulePage
{
    private static readonly RuleDraft Fresh = new(
        "",
        "",
        new RuleTerms(Signals.Score, Comparison.Below, 40, null, 2, AlertSeverity.Medium, null),
        Sla.BusinessDays(2),
        "",
        new RuleAudience(Owner: true, Leaders: false, Admins: false),
        MailWhen.Digest,
        Webhook: false);

    private RuleInput? input;
    private RuleRow? row;
    private RuleTest? test;
    private IReadOnlyList<RuleFault> faults = [];
    private string? message;
    private bool failed;
    private bool taken;
    private bool loaded;
    private bool busy;
    private bool removing;
    private string? loadedKey;

    [Inject]
    public required RuleQueries Queries { get; init; }

    [Inject]
    public required AddRule Add { get; init; }

    [Inject]
    public required SaveRule Save { get; init; }

    [Inject]
    public required SwitchRule Switch { get; init; }

    [Inject]
    public required RemoveRule Remove { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>"new" for a rule that is about to be added.</summary>
    [Parameter]
    public required string Key { get; set; }

    private bool IsNew => Key == AppRoutes.NewRuleKey;

    private string Title => IsNew ? "New rule" : row?.Rule.Name ?? "Rule";

    private static RenderFragment Severities => builder =>
    {
        foreach (var severity in Enum.GetValues<AlertSeverity>())
        {
            builder.OpenElement(0, "option");
            builder.SetKey(severity);
            builder.AddAttribute(1, "value", $"{severity}");
            builder.AddContent(2, $"{severity}");
            builder.CloseElement();
        }
    };

    protected override async Task OnParametersSetAsync()
    {
        if (loadedKey != Key)
        {
            loadedKey = Key;
            (test, faults) = (null, []);
            await LoadAsync();
            Fill();
        }
    }

    private void Fill() => input = IsNew ? new RuleInput(Fresh) : row is null ? null : new RuleInput(row.Rule);

    /// <summary>What somebody else has saved meanwhile takes the place of what was typed.</summary>
    private async Task LoadTheirsAsync()
    {
        await LoadAsync();
        Fill();
        Show(null, row is null ? null : $"As {row.ChangedBy} saved it.");
    }

    private async Task LoadAsync()
    {
        var rules = await Queries.RulesAsync(Viewer, CancellationToken.None);
        row = rules.Succeeded ? rules.Value.FirstOrDefault(rule => rule.Rule.Key == Key) : null;
        loaded = true;
    }

    private async Task SaveAsync()
    {
        if (IsNew)
        {
            var added = await Add.RunAsync(input!.Draft(), Viewer, CancellationToken.None);
            if (Show(added.Error, "Added, and still off: test it on history, then switch it on."))
            {
                Navigation.NavigateTo(AppRoutes.Rule(added.Value));
            }

            return;
        }

        var saved = await Save.RunAsync(row!.Rule, input!.Draft(), Viewer, CancellationToken.None);
        if (Show(saved.Error, "Saved."))
        {
            await LoadAsync();
        }
    }

    private async Task TestAsync()
    {
        busy = true;
        try
        {
            var draft = input!.Draft();
            var tested = await Task.Run(() => Queries.TestAsync(draft, Viewer, CancellationToken.None));
            test = Show(tested.Error, null) ? tested.Value : null;
        }
        finally
        {
            busy = false;
        }
    }

    private async Task SwitchAsync()
    {
        var on = !row!.IsOn;
        if (Show((await Switch.RunAsync(Key, on, Viewer, CancellationToken.None)).Error, on ? "On: it looks at every customer now." : "Off: its open alerts were closed."))
        {
            await LoadAsync();
        }
    }

    private async Task RemoveAsync()
    {
        if (!removing)
        {
            removing = true;
            return;
        }

        if (Show((await Remove.RunAsync(Key, Viewer, CancellationToken.None)).Error, null))
        {
            Navigation.NavigateTo(AppRoutes.Rules);
        }
    }

    /// <returns>Whether all went well.</returns>
    private bool Show(Error? error, string? done)
    {
        faults = error is RuleInvalid invalid ? invalid.Faults : [];
        failed = error is not null;
        taken = error is RuleTaken;
        message = error is null ? done : faults.Count > 0 ? $"{Text.Plural(faults.Count, "field")} to mend." : error.Message;
        return error is null;
    }

    private string? Invalid(string field) => faults.Any(fault => fault.Field == field) ? "true" : null;

    private RenderFragment? Fault(string field)
    {
        var fault = faults.FirstOrDefault(fault => fault.Field == field);
        return fault is null ? null : builder =>
        {
            builder.OpenElement(0, "span");
            builder.AddAttribute(1, "id", $"fault-{field}");
            builder.AddAttribute(2, "class", "fault");
            builder.AddContent(3, Icons.Warning);
            builder.AddContent(4, fault.Message);
            builder.CloseElement();
        };
    }
}
