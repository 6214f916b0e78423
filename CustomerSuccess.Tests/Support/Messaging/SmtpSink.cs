using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace CustomerSuccess.Tests.Support.Messaging;

/// <summary>The smallest mail server (RFC 5321) that takes every mail, or refuses all of them.</summary>
internal sealed class SmtpSink : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> mails = new();
    private readonly string answerToRecipient;
    private readonly Task ready;

    /// <param name="ready">Nobody is greeted before it has ended.</param>
    public SmtpSink(string answerToRecipient = "250 fine", Task? ready = null)
    {
        this.answerToRecipient = answerToRecipient;
        this.ready = ready ?? Task.CompletedTask;
        listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Configuration of a program that sends its mails here.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Messaging:Smtp:Host"] = "127.0.0.1",
        ["Messaging:Smtp:Port"] = $"{Port}",
        ["Messaging:Smtp:From"] = "success@example.com",
        ["Messaging:Smtp:UseTls"] = "false",
    };

    /// <summary>Each with its head and body, as they came over the wire.</summary>
    public IReadOnlyList<string> Mails => [.. mails];

    /// <summary>The parts of a mail with several, decoded; of one with a single part that one.</summary>
    public static IReadOnlyList<string> Parts(string mail) =>
        [.. Regex.Matches(mail.ReplaceLineEndings("\n"), @"Content-Transfer-Encoding: base64\n(?:[^\n]+\n)*\n((?:[A-Za-z0-9+/=]+\n)+)", RegexOptions.IgnoreCase)
            .Select(part => Encoding.UTF8.GetString(Convert.FromBase64String(part.Groups[1].Value.ReplaceLineEndings(""))))];

    public void Dispose() => listener.Dispose();

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception ended) when (ended is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await ready;
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync() is { } line)
        {
            switch (line.Split(' ')[0].ToUpperInvariant())
            {
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    mails.Enqueue(await MailAsync(reader));
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "RCPT":
                    await writer.WriteLineAsync(answerToRecipient);
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 fine");
                    break;
            }
        }
    }

    private static async Task<string> MailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            mail.AppendLine(line);
        }

        return mail.ToString();
    }
}
