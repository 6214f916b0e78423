using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Offers;

internal sealed class RetentionOfferMapping : IEntityTypeConfiguration<RetentionOffer>
{
    public void Configure(EntityTypeBuilder<RetentionOffer> builder)
    {
        builder.ToTable("RetentionOffers");
        builder.Ignore(offer => offer.Headline);
        builder.Ignore(offer => offer.Subject);
        builder.Property(offer => offer.Message).HasMaxLength(RetentionOffer.LongestMessage);
        builder.Property(offer => offer.Conditions).HasMaxLength(RetentionOffer.LongestConditions);
        builder.Property(offer => offer.AnswerNote).HasMaxLength(RetentionOffer.LongestNote);
        builder.Property(offer => offer.Currency).HasMaxLength(3);
        builder.Property(offer => offer.ProposedBy).HasMaxLength(254);
        builder.Property(offer => offer.Revision).IsConcurrencyToken();

        // What makes a second open offer impossible, whatever the code above does.
        builder.HasIndex(new[] { nameof(RetentionOffer.CustomerId) }, "IX_RetentionOffers_OneThatIsOpen").IsUnique().HasFilter("EndedAt IS NULL");
        builder.HasIndex(offer => new { offer.CustomerId, offer.ProposedAt });
        builder.HasIndex(offer => new { offer.State, offer.ExpiresOn });
        builder.HasIndex(offer => offer.TermEndsOn);
        builder.HasOne<Customer>().WithMany().HasForeignKey(offer => offer.CustomerId);
    }
}
