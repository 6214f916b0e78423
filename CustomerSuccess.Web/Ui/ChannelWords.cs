using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Web.Ui;

/// <summary>Channels in words.</summary>
internal static class ChannelWords
{
    public static string Name(Channel channel) => channel switch
    {
        Channel.Internal => "Internal",
        Channel.Phone => "Phone",
        Channel.Mail => "E-mail",
        Channel.Meeting => "Meeting",
        Channel.Webinar => "Webinar",
        Channel.Document => "Document",
        Channel.InApp => "In the product",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };
}
