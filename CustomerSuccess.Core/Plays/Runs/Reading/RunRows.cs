using System.Linq.Expressions;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Playbooks;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>The queries behind lists of runs and steps.</summary>
internal static class RunRows
{
    public static readonly Expression<Func<RunJoin, RunRow>> ToRow = x => new RunRow(
        x.Run.Id, x.Customer.ExternalId, x.Customer.Name, x.Run.AssignedTo ?? x.Customer.OwnerEmail, x.Run.PlaybookKey, x.Run.Version, x.Playbook.Name, x.Run.Kind, x.Run.Severity, x.Run.State, x.Run.Variant,
        x.Run.Reason, x.Run.StartedAt, x.Run.StartedBy, x.Run.EndedAt, x.Run.Outcome, x.Run.EndReason,
        x.Run.ArrAtStart, x.Run.ProbabilityAtStart, x.Run.ClaimedSavings, x.Run.ComputedSavings,
        x.Run.Steps.Where(step => step.DoneAt == null).OrderBy(step => step.DueAt).ThenBy(step => step.Id).Select(step => step.Title).FirstOrDefault(),
        x.Run.Steps.Where(step => step.DoneAt == null).Min(step => (DateTimeOffset?)step.DueAt),
        x.Run.Steps.Count(step => step.DoneAt != null), x.Run.Steps.Count());

    public static IQueryable<RunJoin> Of(CustomerSuccessContext context, IQueryable<Customer> customers) =>
        from customer in customers
        join run in context.Set<PlayRun>() on customer.Id equals run.CustomerId
        join playbook in context.Set<Playbook>() on run.PlaybookKey equals playbook.Key
        select new RunJoin { Run = run, Customer = customer, Playbook = playbook };

    public static IQueryable<StepRow> Steps(CustomerSuccessContext context, IQueryable<PlayStep> steps) =>
        from step in steps
        join contact in context.Set<Contact>() on step.ContactId equals contact.Id into contacts
        from contact in contacts.DefaultIfEmpty()
        orderby step.DueAt, step.Position
        select new StepRow(
            step.Id, step.RunId, step.StepKey, step.Title, step.Type, step.Channel, step.OwnerRole, step.State, step.DueAt, step.WakeAt, step.OwnerEmail,
            step.NeedsApproval, step.ApprovalId, step.ContactId, contact!.Name, step.Subject, step.Text, step.EditedBy, step.Why, step.Attempts,
            step.SentAt, step.DoneAt, step.DoneBy, step.Outcome, step.Note, step.WorkedAt, step.Made);

    public static IQueryable<EntryRow> Entries(IQueryable<PlayRunEntry> entries) => entries.OrderByDescending(entry => entry.Id)
        .Select(entry => new EntryRow(entry.Id, entry.RunId, entry.StepId, entry.PlaybookKey, entry.At, entry.Kind, entry.Text, entry.By));
}
