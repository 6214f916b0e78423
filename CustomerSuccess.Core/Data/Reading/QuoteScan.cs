namespace CustomerSuccess.Core.Data.Reading;

/// <summary>Follows the quotes of one CSV record (RFC 4180) across its lines. A quote counts only where a value begins.</summary>
internal struct QuoteScan(char delimiter)
{
    private bool valueBegins = true;
    private bool quoteEnds;

    /// <summary>A quoted value has begun and not ended yet.</summary>
    public bool Open { get; private set; }

    /// <summary>A quote ended a value, and something else than a separator follows.</summary>
    public bool Broken { get; private set; }

    public void Scan(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (Open && !quoteEnds)
            {
                quoteEnds = letter == '"';
            }
            else if (quoteEnds)
            {
                AfterQuote(letter);
            }
            else if (letter == '"' && valueBegins)
            {
                Open = true;
            }

            valueBegins = !Open && letter == delimiter;
        }

        if (quoteEnds)
        {
            // The text ended behind a closing quote: the last line of the file.
            (Open, quoteEnds) = (false, false);
        }
    }

    private void AfterQuote(char letter)
    {
        quoteEnds = false;
        if (letter != '"')
        {
            Open = false;
            Broken |= letter != delimiter && letter is not ('\r' or '\n' or ' ');
        }
    }
}
