using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Facts;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;
using Channel = CustomerSuccess.Core.Messaging.Model.Channel;

namespace CustomerSuccess.Tests.Core.Messaging.Templates;

public sealed class TemplatesTests
{
    private const string Key = "monthly-roi-report";

    private static readonly TemplateText Next = new("{{customerName}}", "You pay {{arr}}.", ["arr"], Marketing: true);

    private static readonly Viewer Ada = new(7, "ada@vendor.example", "Ada", Role.Admin);

    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public async Task Draft_OfAShippedTemplate_HasTheFactsOfTheCustomer()
    {
        await using var database = await MailStory.CreateAsync(clock);
        await using var context = database.Read();
        var draft = await DraftReading.ReadAsync(context, Key, 1, 1, CancellationToken.None);
        Assert.Empty(draft.Missing);
        Assert.Equal((Channel.Mail, 1, false, "Corvane Energy: your month in numbers"), (draft.Channel, draft.Version, draft.Marketing, draft.Subject));
        Assert.StartsWith("Hello Mara,\n\nthe last 30 days at Corvane Energy:\n\n- 1,240 actions, 38% less than in the 30 days before\n- up to 23 people in a day with 40 seats\n", draft.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith("Cleo Park", draft.Text, StringComparison.Ordinal);
        Assert.Contains("<li>1,240 actions, 38% less than in the 30 days before</li>", draft.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_OfACustomer_AreReadFromWhatIsKnown()
    {
        await using var database = await MailStory.CreateAsync(clock);
        await database.Get<SaveMailSettings>().RunAsync(" Meridian Cloud ", true, true, Viewer.System, CancellationToken.None);
        var facts = (await database.Get<TemplateQueries>().PreviewAsync(Next, "C1", Viewer.System, CancellationToken.None))!.Facts;
        foreach (var (key, value) in new[]
        {
            ("vendorName", "Meridian Cloud"), ("arr", "EUR 48,000"), ("plan", "Professional"), ("renewalDate", "3 March 2027"), ("totalActions", "3,240 actions"), ("topFeatures", "Dashboards and Exports"),
            ("unusedFeatures", "Forecasts"), ("recommendedShare", "80%"), ("limitName", "storage"), ("limitUsed", "86%"), ("promoter", "9 of 10"), ("csmName", "Cleo Park"), ("anniversary", "2 years"),
        })
        {
            Assert.Equal(value, facts.GetValueOrDefault(key));
        }
    }

    [Fact]
    public async Task Facts_OfACustomerWithoutKnownUseOfFeatures_DoNotSayWhatItDoesNotUse()
    {
        await using var database = await MailStory.CreateAsync(clock);
        using var files = new CsvFolder().With("customers", "customer_id,name,started_on", "C9,Silent Ltd,2025-01-01");
        await database.ImportAsync(files);
        var facts = (await database.Get<TemplateQueries>().PreviewAsync(Next, "C9", Viewer.System, CancellationToken.None))!.Facts;
        Assert.DoesNotContain("unusedFeatures", facts.Keys);
        Assert.DoesNotContain("topFeatures", facts.Keys);
    }

    [Fact]
    public async Task Drafts_OfManyCustomers_AreThoseOfEach()
    {
        await using var database = await MailStory.CreateAsync(clock);
        await using var context = database.Read();
        MailReader[] readers = [new(1, 1), new(1, null), new(2, 4), new(3, null), new(99, null)];
        var drafts = await Drafts.ReadAsync(context, [Key, "standard-newsletter"], readers, CancellationToken.None);
        foreach (var reader in readers)
        {
            foreach (var key in new[] { Key, "standard-newsletter", "nobody" })
            {
                var alone = await DraftReading.ReadAsync(context, key, reader.CustomerId, reader.ContactId, CancellationToken.None);
                var among = drafts.Write(key, reader, new Dictionary<string, string>());
                Assert.Equal((alone.Subject, alone.Text, alone.Html, string.Join('\n', alone.Missing)), (among.Subject, among.Text, among.Html, string.Join('\n', among.Missing)));
            }
        }

        Assert.NotEqual(drafts.Write(Key, readers[0], new Dictionary<string, string>()).Text, drafts.Write(Key, readers[1], new Dictionary<string, string>()).Text);
    }

    [Fact]
    public async Task Draft_WithoutACustomerContactOrTemplate_IsHeldAndSaysWhy()
    {
        await using var database = await MailStory.CreateAsync(clock);
        await using var context = database.Read();
        Assert.Equal("There is no template 'nobody'.", Assert.Single((await DraftReading.ReadAsync(context, "nobody", 1, 1, CancellationToken.None)).Missing));
        Assert.Equal(
            ["What was done in 30 days is not known, or would not be true."],
            (await DraftReading.ReadAsync(context, Key, 2, null, CancellationToken.None)).Missing);
        Assert.NotEmpty((await DraftReading.ReadAsync(context, Key, 99, null, CancellationToken.None)).Missing);
        var given = new Dictionary<string, string> { ["offerLink"] = "https://success.example.com/offer/x" };
        Assert.Contains("(https://success.example.com/offer/x)", (await DraftReading.ReadAsync(context, "critical-retention-offer", 1, 1, given, CancellationToken.None)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_ANewText_IsWhatIsDraftedFromThenOn()
    {
        await using var database = await MailStory.CreateAsync(clock);
        var publish = database.Get<PublishTemplate>();
        Assert.Equal(2, (await publish.RunAsync(Key, Next, 1, " Shorter ", Ada, CancellationToken.None)).Value);
        await using var context = database.Read();
        var draft = await DraftReading.ReadAsync(context, Key, 1, 1, CancellationToken.None);
        Assert.Equal(("You pay EUR 48,000.", 2, true), (draft.Text, draft.Version, draft.Marketing));
        var history = await database.Get<TemplateQueries>().HistoryAsync(Key, CancellationToken.None);
        Assert.Equal([(2, "Shorter", "Ada"), (1, "Shipped with the product", "CustomerSuccess")], history!.Versions.Select(version => (version.Number, version.Note, version.By)));
        Assert.Equal(2, (await database.Get<TemplateQueries>().ListAsync(CancellationToken.None)).Single(row => row.Key == Key).Version);

        await database.Get<PublishShippedTemplates>().RunAsync(CancellationToken.None);
        Assert.Equal(2, (await database.Get<TemplateQueries>().HistoryAsync(Key, CancellationToken.None))!.Published.Number);
    }

    [Fact]
    public async Task Publish_WhatCannotBe_SaysWhyAndPublishesNothing()
    {
        await using var database = await MailStory.CreateAsync(clock);
        var publish = database.Get<PublishTemplate>();
        var faulty = Assert.IsType<TemplateInvalid>((await publish.RunAsync(Key, Next with { Body = "a\n{{{arr}}}" }, 1, "n", Ada, CancellationToken.None)).Error);
        Assert.Equal("body, line 2: Three braces would send a fact unescaped, which is not allowed: {{fact}} was expected.", faulty.Message);
        Assert.Equal(TemplateErrors.NoteExpected, (await publish.RunAsync(Key, Next, 1, " ", Ada, CancellationToken.None)).Error);
        Assert.Equal(TemplateErrors.NoTemplate, (await publish.RunAsync("nobody", Next, 1, "n", Ada, CancellationToken.None)).Error);
        Assert.True((await publish.RunAsync(Key, Next, 1, "n", Ada, CancellationToken.None)).Succeeded);
        Assert.Equal(TemplateErrors.Unchanged, (await publish.RunAsync(Key, Next, 2, "n", Ada, CancellationToken.None)).Error);
        Assert.Equal(TemplateErrors.Taken(2), (await publish.RunAsync(Key, Next with { Subject = "x" }, 1, "n", Ada, CancellationToken.None)).Error);
    }

    [Fact]
    public async Task Test_OfATemplate_GoesToWhoeverAskedAndNobodyElse()
    {
        await using var database = await MailStory.CreateAsync(clock);
        var test = database.Get<SendTestMail>();
        Assert.True((await test.RunAsync(Key, Next, "C1", Ada, CancellationToken.None)).Succeeded);
        var message = Assert.Single(await database.AllAsync<OutgoingMessage>());
        Assert.Equal(("ada@vendor.example", "Test: Corvane Energy", "You pay EUR 48,000.", null), (message.To, message.Subject, message.Body, message.CustomerId));
        Assert.Contains("You pay EUR 48,000.", message.HtmlBody, StringComparison.Ordinal);
        Assert.Equal(TemplateErrors.NoCustomer, (await test.RunAsync(Key, Next, "nobody", Ada, CancellationToken.None)).Error);
        Assert.Contains("The contract value is not known", (await test.RunAsync(Key, Next, "C2", Ada, CancellationToken.None)).Error?.Message, StringComparison.Ordinal);
        Assert.IsType<TemplateInvalid>((await test.RunAsync(Key, Next with { Body = "{{x" }, "C1", Ada, CancellationToken.None)).Error);
    }
}
