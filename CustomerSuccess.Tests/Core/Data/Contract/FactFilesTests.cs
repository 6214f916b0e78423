using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;

namespace CustomerSuccess.Tests.Core.Data.Contract;

/// <summary>The contract, column by column: what each takes and what is said of what it does not take.</summary>
public sealed class FactFilesTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>A row of every file that is good, by column.</summary>
    private static readonly Dictionary<string, Dictionary<string, string>> Good = new()
    {
        ["customers"] = new() { ["customer_id"] = "C1", ["name"] = "Ada", ["started_on"] = "2026-01-01" },
        ["contacts"] = new() { ["customer_id"] = "C1", ["contact_id"] = "P1" },
        ["contracts"] = new() { ["customer_id"] = "C1", ["on"] = "2026-01-01", ["kind"] = "new", ["mrr"] = "10" },
        ["usage"] = new() { ["customer_id"] = "C1", ["day"] = "2026-01-01" },
        ["features"] = new() { ["customer_id"] = "C1", ["day"] = "2026-01-01", ["feature"] = "export", ["uses"] = "1" },
        ["tickets"] = new() { ["ticket_id"] = "T1", ["customer_id"] = "C1", ["opened_at"] = "2026-01-01" },
        ["interactions"] = new() { ["interaction_id"] = "M1", ["customer_id"] = "C1", ["at"] = "2026-01-01", ["channel"] = "call" },
        ["invoices"] = new() { ["invoice_id"] = "I1", ["customer_id"] = "C1", ["issued_on"] = "2026-01-01", ["amount"] = "1" },
        ["activity"] = new() { ["customer_id"] = "C1", ["day"] = "2026-01-01", ["kind"] = "webinar", ["count"] = "1" },
        ["nps"] = new() { ["response_id"] = "N1", ["customer_id"] = "C1", ["at"] = "2026-01-01", ["score"] = "5" },
        ["sentiment_calls"] = new() { ["customer_id"] = "C1", ["on"] = "2026-01-01", ["rating"] = "3" },
    };

    [Theory]
    [InlineData("customers", "customer_id*, name*, started_on*, segment, tier, industry, country, owner_email, plan, mrr, currency, discount_percent, seats, max_users, max_storage_gb, max_api_calls, total_features, onboarding_percent, lifecycle_stage, renewal_on, notice_days, churned_on, churn_reason")]
    [InlineData("contacts", "customer_id*, contact_id*, name, email, role, is_champion, is_executive, left_on, last_seen_on")]
    [InlineData("usage", "customer_id*, day*, active_users, logins, sessions, actions, advanced_actions, features_used, api_calls, storage_gb, integrations")]
    [InlineData("features", "customer_id*, day*, feature*, uses*, users")]
    [InlineData("tickets", "ticket_id*, customer_id*, opened_at*, closed_at, priority, escalated, satisfaction, subject, text")]
    [InlineData("interactions", "interaction_id*, customer_id*, at*, channel*, direction, contact_id, executive, subject, text")]
    [InlineData("invoices", "invoice_id*, customer_id*, issued_on*, amount*, currency, due_on, paid_on, status")]
    [InlineData("contracts", "customer_id*, on*, kind*, mrr*, plan, discount_percent, seats, ends_on")]
    [InlineData("activity", "customer_id*, day*, kind*, count*")]
    [InlineData("nps", "response_id*, customer_id*, at*, score*, contact_id, comment")]
    [InlineData("sentiment_calls", "customer_id*, on*, rating*, note")]
    public void Columns_AreThoseOfTheContract(string file, string columns) => Assert.Equal(
        columns.Split(", ").Order(StringComparer.Ordinal),
        Of(file).Columns.Select(column => column.Required ? $"{column.Name}*" : column.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void InOrder_HasEveryFileOnce() => Assert.Equal(Good.Keys.Order(StringComparer.Ordinal), FactFiles.InOrder.Select(file => file.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("customers", "started_on", "2026-02-30", "a day such as 2026-11-20, from 1990 to 2100")]
    [InlineData("customers", "started_on", "01/02/2026", "a day such as 2026-11-20, from 1990 to 2100")]
    [InlineData("customers", "started_on", "1989-12-31", "a day such as 2026-11-20, from 1990 to 2100")]
    [InlineData("customers", "started_on", "2026-1-1", "a day such as 2026-11-20, from 1990 to 2100")]
    [InlineData("customers", "owner_email", "ann", "an e-mail address")]
    [InlineData("customers", "owner_email", "@x", "an e-mail address")]
    [InlineData("customers", "currency", "EURO", "a currency code of three letters, such as USD")]
    [InlineData("customers", "currency", "E1R", "a currency code of three letters, such as USD")]
    [InlineData("customers", "mrr", "-1", "an amount of at least 0 with a decimal point, such as 1250.00")]
    [InlineData("customers", "mrr", "1,250", "an amount of at least 0 with a decimal point, such as 1250.00")]
    [InlineData("customers", "mrr", "1e3", "an amount of at least 0 with a decimal point, such as 1250.00")]
    [InlineData("customers", "mrr", "1000000000000", "an amount of at least 0 with a decimal point, such as 1250.00")]
    [InlineData("customers", "discount_percent", "101", "a number from 0 to 100 with a decimal point")]
    [InlineData("customers", "discount_percent", "12,5", "a number from 0 to 100 with a decimal point")]
    [InlineData("customers", "discount_percent", "NaN", "a number from 0 to 100 with a decimal point")]
    [InlineData("customers", "seats", "2.5", "a whole number of at least 0")]
    [InlineData("customers", "seats", "-1", "a whole number of at least 0")]
    [InlineData("customers", "seats", "2147483648", "a whole number of at least 0")]
    [InlineData("customers", "max_storage_gb", "much", "a number of at least 0 with a decimal point")]
    [InlineData("customers", "max_storage_gb", "Infinity", "a number of at least 0 with a decimal point")]
    [InlineData("customers", "notice_days", "3651", "a whole number from 0 to 3650")]
    [InlineData("usage", "api_calls", "-5", "a whole number of at least 0")]
    [InlineData("usage", "day", "2026-11-22", "a time that has come; nothing may happen in the future")]
    [InlineData("features", "day", "2027-01-01", "a time that has come; nothing may happen in the future")]
    [InlineData("activity", "day", "2027-01-01", "a time that has come; nothing may happen in the future")]
    [InlineData("activity", "kind", "dance", "one of email_sent, email_open, email_click, unsubscribe, campaign_enrolled, campaign_completed, campaign_response, webinar, download, blog_read, community_post, doc_view, feature_request, integration_request, referral, review, case_study, onboarding_step, return")]
    [InlineData("contacts", "is_champion", "maybe", "true or false")]
    [InlineData("contacts", "last_seen_on", "2027-01-01", "a time that has come; nothing may happen in the future")]
    [InlineData("contracts", "kind", "gift", "one of new, renewal, expansion, contraction, churn")]
    [InlineData("tickets", "opened_at", "2026-01-01T10:00:00", "an instant such as 2026-11-20T09:30:00Z")]
    [InlineData("tickets", "opened_at", "2026-11-22T00:00:00Z", "a time that has come; nothing may happen in the future")]
    [InlineData("tickets", "closed_at", "2030-01-01", "a time that has come; nothing may happen in the future")]
    [InlineData("tickets", "priority", "Panic", "one of low, normal, high, urgent")]
    [InlineData("tickets", "satisfaction", "0", "a whole number from 1 to 5")]
    [InlineData("tickets", "satisfaction", "6", "a whole number from 1 to 5")]
    [InlineData("interactions", "at", "yesterday", "an instant such as 2026-11-20T09:30:00Z")]
    [InlineData("interactions", "at", "2026-12-01T00:00:00Z", "a time that has come; nothing may happen in the future")]
    [InlineData("interactions", "channel", "fax", "one of email, call, meeting, chat, in_app")]
    [InlineData("interactions", "direction", "up", "one of in, out")]
    [InlineData("invoices", "amount", "ten", "an amount with a decimal point, such as 1250.00")]
    [InlineData("invoices", "issued_on", "2027-01-01", "a time that has come; nothing may happen in the future")]
    [InlineData("invoices", "paid_on", "2027-01-01", "a time that has come; nothing may happen in the future")]
    [InlineData("invoices", "status", "lost", "one of open, paid, failed, void")]
    [InlineData("nps", "score", "11", "a whole number from 0 to 10")]
    [InlineData("nps", "at", "2027-01-01", "a time that has come; nothing may happen in the future")]
    [InlineData("sentiment_calls", "rating", "6", "a whole number from 1 to 5")]
    [InlineData("sentiment_calls", "on", "2027-01-01", "a time that has come; nothing may happen in the future")]
    public void AWrongValue_IsNamedWithWhatWasExpected(string file, string column, string value, string expected)
    {
        var (row, problem) = Read(file, column, value);
        Assert.Null(row);
        Assert.Equal(new RowProblem(file, 7, column, value, expected), problem);
        Assert.Equal($"{file} line 7: {column} is '{value}', expected {expected}", problem!.ToString());
    }

    [Theory]
    [InlineData("customers", "renewal_on", "2030-01-01")]
    [InlineData("customers", "started_on", "2027-01-01")]
    [InlineData("contracts", "on", "2027-01-01")]
    [InlineData("contracts", "ends_on", "2030-01-01")]
    [InlineData("contacts", "left_on", "2026-12-31")]
    [InlineData("invoices", "due_on", "2026-12-31")]
    [InlineData("usage", "day", "2026-11-21")]
    [InlineData("tickets", "opened_at", "2026-11-21T12:00:00Z")]
    [InlineData("tickets", "opened_at", "2026-11-20 08:00:00+01:00")]
    [InlineData("tickets", "opened_at", "2026-11-20T08:00Z")]
    [InlineData("tickets", "opened_at", "2026-11-20T08:00:00.1234567Z")]
    [InlineData("tickets", "priority", "URGENT")]
    [InlineData("contacts", "is_champion", "1")]
    [InlineData("contacts", "is_champion", "Yes")]
    [InlineData("invoices", "amount", "-0.01")]
    [InlineData("usage", "api_calls", "9000000000")]
    [InlineData("customers", "max_users", "0")]
    [InlineData("customers", "mrr", " 10.005 ")]
    public void AValueAtTheEdge_IsTaken(string file, string column, string value)
    {
        var (row, problem) = Read(file, column, value);
        Assert.Null(problem);
        Assert.NotNull(row);
    }

    [Fact]
    public void ARequiredValue_ThatIsEmpty_IsNamedInEveryFile() => Assert.All(
        FactFiles.InOrder.SelectMany(file => file.Columns.Where(column => column.Required).Select(column => (file.Name, Column: column))),
        x =>
        {
            var (row, problem) = Read(x.Name, x.Column.Name, "  ");
            Assert.Null(row);
            Assert.Equal($"{x.Name} line 7: {x.Column.Name} is empty, expected {x.Column.Cell.Expected}", problem!.ToString());
            Assert.Matches("^(an?|one|text) ", problem.Expected);
        });

    [Fact]
    public void AnOptionalValue_ThatIsEmpty_StaysUnknownInEveryFile() => Assert.All(
        FactFiles.InOrder.SelectMany(file => file.Columns.Where(column => !column.Required).Select(column => (File: file, Column: column))),
        x => Assert.Equal(x.Column.Blank, x.File.Value(Read(x.File.Name, x.Column.Name, "").Row!, x.Column.Name)));

    private static FactFile Of(string file) => FactFiles.InOrder.Single(known => known.Name == file);

    private static (Row? Row, RowProblem? Problem) Read(string file, string column, string value)
    {
        var contract = Of(file);
        var cells = contract.Columns.Select(known => known.Name == column ? value : Good[file].GetValueOrDefault(known.Name, "")).ToArray();
        var header = Header.Read(contract, [.. contract.Columns.Select(known => known.Name)]);
        return new RowReader(contract, header, Today).Read(7, cells);
    }
}
