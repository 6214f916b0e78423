using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Offers;

internal sealed class OfferEventMapping : IEntityTypeConfiguration<OfferEvent>
{
    public void Configure(EntityTypeBuilder<OfferEvent> builder)
    {
        builder.ToTable("OfferEvents");
        builder.Property(happened => happened.By).HasMaxLength(254);
        builder.Property(happened => happened.Before).HasMaxLength(OfferEvent.LongestText);
        builder.Property(happened => happened.After).HasMaxLength(OfferEvent.LongestText);
        builder.HasIndex(happened => new { happened.CustomerId, happened.At });
        builder.HasOne<RetentionOffer>().WithMany().HasForeignKey(happened => happened.OfferId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(happened => happened.CustomerId).OnDelete(DeleteBehavior.NoAction);
    }
}
