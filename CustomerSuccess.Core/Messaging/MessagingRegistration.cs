using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Messaging;

public static class MessagingRegistration
{
    /// <exception cref="InvalidOperationException">The options contradict each other.</exception>
    public static IServiceCollection AddMessaging(this IServiceCollection services, MessagingOptions options) => services
        .AddSingleton(options)
        .AddSingleton<IMailTransport>(options.Smtp.Checked().IsSet ? new SmtpTransport(options.Smtp) : new OutboxOnly())
        .AddSingleton<WebhookTransport>()
        .AddSingleton<Outlets>()
        .AddSingleton<Claims>()
        .AddSingleton<DeliverMessages>()
        .AddSingleton<TestWebhook>()
        .AddSingleton<RetryMessage>()
        .AddSingleton<AddWebhook>()
        .AddSingleton<ChangeWebhook>()
        .AddSingleton<RemoveWebhook>()
        .AddSingleton<MessageQueries>()
        .AddSingleton<SignedLinks>();
}
