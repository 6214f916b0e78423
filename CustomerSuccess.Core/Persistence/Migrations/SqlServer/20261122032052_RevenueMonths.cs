using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.SqlServer
{
    public partial class RevenueMonths : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ExchangeRates",
                columns: table => new
                {
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    From = table.Column<DateTime>(type: "date", nullable: false),
                    Rate = table.Column<decimal>(type: "decimal(18,8)", precision: 18, scale: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExchangeRates", x => new { x.Currency, x.From });
                });

            migrationBuilder.CreateTable(
                name: "RevenueMonths",
                columns: table => new
                {
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<DateTime>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    OpeningMrr = table.Column<long>(type: "bigint", nullable: false),
                    ClosingMrr = table.Column<long>(type: "bigint", nullable: false),
                    ReportedOpening = table.Column<long>(type: "bigint", nullable: false),
                    ReportedClosing = table.Column<long>(type: "bigint", nullable: false),
                    CurrencyEffect = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RevenueMonths", x => new { x.CustomerId, x.Month });
                    table.ForeignKey(
                        name: "FK_RevenueMonths_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RevenueRollUps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Through = table.Column<DateTime>(type: "date", nullable: false),
                    Currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    Stamp = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RevenueRollUps", x => x.Id);
                });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ExchangeRates");

            migrationBuilder.DropTable(
                name: "RevenueMonths");

            migrationBuilder.DropTable(
                name: "RevenueRollUps");
        }
    }
}
