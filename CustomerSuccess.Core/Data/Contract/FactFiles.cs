using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data.Writing;
using CustomerSuccess.Core.Facts;
using CustomerEntity = CustomerSuccess.Core.Customers.Customer;

namespace CustomerSuccess.Core.Data.Contract;

/// <summary>The import contract as data: every file and column of docs/import-format.md, in the order in which files are read.</summary>
internal static class FactFiles
{
    private static readonly Cell Id = Cells.Text(CustomerLimits.Id);
    private static readonly Cell Word = Cells.Text(CustomerLimits.Word);
    private static readonly Cell Subject = Cells.Text(FactLimits.Subject);
    private static readonly Cell Text = Cells.Text(FactLimits.Text);
    private static readonly Column Customer = new("customer_id", Id) { Required = true };
    private static readonly Column CustomerKey = Customer with { Key = true };

    public static readonly FactFile Customers = new(
        "customers",
        [
            CustomerKey,
            Required("name", Cells.Text(200), nameof(CustomerEntity.Name)),
            Required("started_on", Cells.Day, nameof(CustomerEntity.StartedOn)),
            new("segment", Word, nameof(CustomerEntity.Segment)),
            new("tier", Word, nameof(CustomerEntity.Tier)),
            new("industry", Word, nameof(CustomerEntity.Industry)),
            new("country", Word, nameof(CustomerEntity.Country)),
            new("owner_email", Cells.Email, nameof(CustomerEntity.OwnerEmail)),
            new("currency", Cells.Currency, nameof(CustomerEntity.Currency)),
            new("lifecycle_stage", Word, nameof(CustomerEntity.LifecycleStage)),
            new("churned_on", Cells.Day, nameof(CustomerEntity.ChurnedOn)),
            new("churn_reason", Cells.Text(500), nameof(CustomerEntity.ChurnReason)),
            new("plan", Word),
            new("mrr", Cells.Price),
            new("discount_percent", Cells.Percent),
            new("seats", Cells.Count),
            new("max_users", Cells.Count),
            new("max_storage_gb", Cells.Quantity),
            new("max_api_calls", Cells.LargeCount),
            new("total_features", Cells.Count),
            new("onboarding_percent", Cells.Percent),
            new("renewal_on", Cells.Day),
            new("notice_days", Cells.Whole(0, 3650)),
        ],
        file => new CustomerRows(file));

    public static readonly FactFile Contacts = new(
        "contacts",
        [
            CustomerKey,
            Key("contact_id", Id, nameof(Contact.ExternalId)),
            new("name", Cells.Text(200), nameof(Contact.Name)),
            new("email", Cells.Email, nameof(Contact.Email)),
            new("role", Cells.Text(200), nameof(Contact.JobTitle)),
            new("is_champion", Cells.Flag, nameof(Contact.IsChampion)) { Blank = false },
            new("is_executive", Cells.Flag, nameof(Contact.IsExecutive)) { Blank = false },
            new("left_on", Cells.Day, nameof(Contact.LeftOn)),
            new("last_seen_on", Cells.Day, nameof(Contact.LastSeenOn)) { Past = true },
        ],
        file => new ContactRows(file));

    public static readonly FactFile Contracts = new(
        "contracts",
        [
            CustomerKey,
            Key("on", Cells.Day, nameof(ContractChange.On)),
            Key("kind", Cells.OneOf<ContractKind>(), nameof(ContractChange.Kind)),
            Required("mrr", Cells.Price, nameof(ContractChange.Mrr)),
            new("plan", Word, nameof(ContractChange.Plan)),
            new("discount_percent", Cells.Percent, nameof(ContractChange.DiscountPercent)),
            new("seats", Cells.Count, nameof(ContractChange.Seats)),
            new("ends_on", Cells.Day, nameof(ContractChange.EndsOn)),
        ],
        file => new FactRows<ContractChange>(file));

    public static readonly FactFile Usage = new(
        "usage",
        [
            CustomerKey,
            DayKey(nameof(UsageDay.Day)),
            new("active_users", Cells.Count, nameof(UsageDay.ActiveUsers)),
            new("logins", Cells.Count, nameof(UsageDay.Logins)),
            new("sessions", Cells.Count, nameof(UsageDay.Sessions)),
            new("actions", Cells.Count, nameof(UsageDay.Actions)),
            new("advanced_actions", Cells.Count, nameof(UsageDay.AdvancedActions)),
            new("features_used", Cells.Count, nameof(UsageDay.FeaturesUsed)),
            new("api_calls", Cells.LargeCount, nameof(UsageDay.ApiCalls)),
            new("storage_gb", Cells.Quantity, nameof(UsageDay.StorageGb)),
            new("integrations", Cells.Count, nameof(UsageDay.Integrations)),
        ],
        file => new FactRows<UsageDay>(file));

    public static readonly FactFile Features = new(
        "features",
        [
            CustomerKey,
            DayKey(nameof(FeatureUse.Day)),
            Key("feature", Id),
            Required("uses", Cells.Count, nameof(FeatureUse.Uses)),
            new("users", Cells.Count, nameof(FeatureUse.Users)),
        ],
        file => new FactRows<FeatureUse>(file, DerivedValues.ForFeatures));

    public static readonly FactFile Tickets = new(
        "tickets",
        [
            Key("ticket_id", Id, nameof(Ticket.ExternalId)),
            Customer,
            Past("opened_at", Cells.Instant, nameof(Ticket.OpenedAt)) with { Required = true },
            Past("closed_at", Cells.Instant, nameof(Ticket.ClosedAt)),
            new("priority", Cells.OneOf<TicketPriority>(), nameof(Ticket.Priority)),
            new("escalated", Cells.Flag),
            new("satisfaction", Cells.Whole(1, 5), nameof(Ticket.Satisfaction)),
            new("subject", Subject, nameof(Ticket.Subject)),
            new("text", Text, nameof(Ticket.Text)),
        ],
        file => new FactRows<Ticket>(file, DerivedValues.ForTickets));

    public static readonly FactFile Interactions = new(
        "interactions",
        [
            Key("interaction_id", Id, nameof(Interaction.ExternalId)),
            Customer,
            Past("at", Cells.Instant, nameof(Interaction.At)) with { Required = true },
            Required("channel", Cells.OneOf<Channel>(), nameof(Interaction.Channel)),
            new("direction", Cells.OneOf<Direction>(), nameof(Interaction.Direction)),
            new("contact_id", Id, nameof(Interaction.ContactId)),
            new("executive", Cells.Flag),
            new("subject", Subject, nameof(Interaction.Subject)),
            new("text", Text, nameof(Interaction.Text)),
        ],
        file => new FactRows<Interaction>(file, DerivedValues.ForInteractions));

    public static readonly FactFile Invoices = new(
        "invoices",
        [
            Key("invoice_id", Id, nameof(Invoice.ExternalId)),
            Customer,
            Past("issued_on", Cells.Day, nameof(Invoice.IssuedOn)) with { Required = true },
            Required("amount", Cells.Amount, nameof(Invoice.Amount)),
            new("currency", Cells.Currency, nameof(Invoice.Currency)),
            new("due_on", Cells.Day, nameof(Invoice.DueOn)),
            Past("paid_on", Cells.Day, nameof(Invoice.PaidOn)),
            new("status", Cells.OneOf<InvoiceStatus>(), nameof(Invoice.Status)),
        ],
        file => new FactRows<Invoice>(file, DerivedValues.ForInvoices));

    public static readonly FactFile Activity = new(
        "activity",
        [
            CustomerKey,
            DayKey(nameof(ActivityDay.Day)),
            Key("kind", Cells.OneOf<ActivityKind>(), nameof(ActivityDay.Kind)),
            Required("count", Cells.Count, nameof(ActivityDay.Count)),
        ],
        file => new FactRows<ActivityDay>(file));

    public static readonly FactFile Nps = new(
        "nps",
        [
            Key("response_id", Id, nameof(NpsAnswer.ExternalId)),
            Customer,
            Past("at", Cells.Instant, nameof(NpsAnswer.At)) with { Required = true },
            Required("score", Cells.Whole(0, 10), nameof(NpsAnswer.Score)),
            new("contact_id", Id, nameof(NpsAnswer.ContactId)),
            new("comment", Text, nameof(NpsAnswer.Comment)),
        ],
        file => new FactRows<NpsAnswer>(file, DerivedValues.ForNps));

    public static readonly FactFile SentimentCalls = new(
        "sentiment_calls",
        [
            CustomerKey,
            Key("on", Cells.Day, nameof(SentimentCall.On)) with { Past = true },
            Required("rating", Cells.Whole(1, 5), nameof(SentimentCall.Rating)),
            new("note", Text, nameof(SentimentCall.Note)),
        ],
        file => new FactRows<SentimentCall>(file));

    /// <summary>Customers first, and contacts before the interactions that name them.</summary>
    public static readonly IReadOnlyList<FactFile> InOrder =
        [Customers, Contacts, Contracts, Usage, Features, Tickets, Interactions, Invoices, Activity, Nps, SentimentCalls];

    private static Column Required(string name, Cell cell, string property) => new(name, cell, property) { Required = true };

    private static Column Key(string name, Cell cell, string? property = null) => new(name, cell, property) { Required = true, Key = true };

    private static Column DayKey(string property) => Key("day", Cells.Day, property) with { Past = true };

    private static Column Past(string name, Cell cell, string property) => new(name, cell, property) { Past = true };
}
