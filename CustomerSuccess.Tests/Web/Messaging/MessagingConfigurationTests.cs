using CustomerSuccess.Core.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Tests.Web.Messaging;

public sealed class MessagingConfigurationTests
{
    [Fact]
    public void Messaging_AsConfigured_IsRead()
    {
        var options = Of(new()
        {
            ["Messaging:Smtp:Host"] = "mail.example.com",
            ["Messaging:Smtp:From"] = "success@example.com",
            ["Messaging:Smtp:UseTls"] = "false",
            ["Messaging:PublicAddress"] = "https://cs.example.com",
            ["Messaging:AllowPrivateAddresses"] = "true",
            ["Messaging:RetryAfter:0"] = "00:00:05",
            ["Messaging:RetryAfter:1"] = "01:00:00",
        });
        Assert.Equal(("mail.example.com", 587, "success@example.com", false), (options.Smtp.Host, options.Smtp.Port, options.Smtp.From, options.Smtp.UseTls));
        Assert.Equal(new Uri("https://cs.example.com"), options.PublicAddress);
        Assert.True(options.AllowPrivateAddresses);
        Assert.Equal([TimeSpan.FromSeconds(5), TimeSpan.FromHours(1)], options.RetryAfter);
    }

    [Fact]
    public void Messaging_WithAMailServerAndNoSender_DoesNotStart()
    {
        var options = Of(new() { ["Messaging:Smtp:Host"] = "mail.example.com" });
        var refused = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddMessaging(options));
        Assert.Equal("Messaging:Smtp:Host is set, so Messaging:Smtp:From must be an e-mail address.", refused.Message);
    }

    private static MessagingOptions Of(Dictionary<string, string?> values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Messaging").Get<MessagingOptions>()!;
}
