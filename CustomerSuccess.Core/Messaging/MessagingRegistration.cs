using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Notes;
using CustomerSuccess.Core.Messaging.SendGrid;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Tracking;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Messaging;

public static class MessagingRegistration
{
    /// <exception cref="InvalidOperationException">The options contradict each other.</exception>
    public static IServiceCollection AddMessaging(this IServiceCollection services, MessagingOptions options) => services
        .AddSingleton(options)
        .AddSingleton(Transport(options))
        .AddSingleton<WebhookTransport>()
        .AddSingleton<Outlets>()
        .AddSingleton<DueMessages>()
        .AddSingleton<DomainTurns>()
        .AddSingleton<Claims>()
        .AddSingleton<DeliverMessages>()
        .AddSingleton<TestWebhook>()
        .AddSingleton<RetryMessage>()
        .AddSingleton<AddWebhook>()
        .AddSingleton<ChangeWebhook>()
        .AddSingleton<RemoveWebhook>()
        .AddSingleton<MessageQueries>()
        .AddLinks()
        .AddCustomerMails()
        .AddTemplates()
        .AddNotes();

    private static IMailTransport Transport(MessagingOptions options) =>
        options.SendGrid.Checked().IsSet ? new SendGridTransport(options.SendGrid)
        : options.Smtp.Checked().IsSet ? new SmtpTransport(options.Smtp)
        : new OutboxOnly();

    private static IServiceCollection AddLinks(this IServiceCollection services) => services
        .AddSingleton<MakeSigningKey>()
        .AddSingleton<SignedLinks>()
        .AddSingleton<CustomerMailDress>()
        .AddSingleton<TouchedMails>()
        .AddSingleton<RecordClick>()
        .AddSingleton<RecordOpen>()
        .AddSingleton<Unsubscribe>()
        .AddSingleton<UnsubscribeQueries>()
        .AddSingleton<TakeMailEvents>();

    private static IServiceCollection AddCustomerMails(this IServiceCollection services) => services
        .AddSingleton<SuppressAddress>()
        .AddSingleton<LiftSuppression>()
        .AddSingleton<SuppressionQueries>()
        .AddSingleton<SwitchTracking>()
        .AddSingleton<SaveMailSettings>()
        .AddSingleton<MailSettingsQueries>();

    private static IServiceCollection AddTemplates(this IServiceCollection services) => services
        .AddSingleton<PublishShippedTemplates>()
        .AddSingleton<PublishTemplate>()
        .AddSingleton<SendTestMail>()
        .AddSingleton<TemplateQueries>();

    private static IServiceCollection AddNotes(this IServiceCollection services) => services
        .AddSingleton<NoteQueries>()
        .AddSingleton<AnswerNote>()
        .AddSingleton<IssueNoteToken>();
}
