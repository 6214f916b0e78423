using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Offers;

internal sealed class OfferFollowUpMapping : IEntityTypeConfiguration<OfferFollowUp>
{
    public void Configure(EntityTypeBuilder<OfferFollowUp> builder)
    {
        builder.ToTable("OfferFollowUps");
        builder.Property(followUp => followUp.Text).HasMaxLength(OfferFollowUp.LongestText);
        builder.Property(followUp => followUp.DoneBy).HasMaxLength(254);
        builder.HasIndex(followUp => new { followUp.DoneAt, followUp.DueOn });
        builder.HasIndex(followUp => followUp.CustomerId);
        builder.HasOne<RetentionOffer>().WithMany().HasForeignKey(followUp => followUp.OfferId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(followUp => followUp.CustomerId).OnDelete(DeleteBehavior.NoAction);
    }
}
