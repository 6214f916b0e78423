using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.SqlServer
{
    public partial class ChurnAndSentiment : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "Tickets",
                type: "float",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Emotions",
                table: "Tickets",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Issues",
                table: "Tickets",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "NpsAnswers",
                type: "float",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Emotions",
                table: "NpsAnswers",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Issues",
                table: "NpsAnswers",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "Interactions",
                type: "float",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Emotions",
                table: "Interactions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Issues",
                table: "Interactions",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ChurnModelVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    TrainedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TrainedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Churns = table.Column<int>(type: "int", nullable: false),
                    RocAuc = table.Column<double>(type: "float", nullable: true),
                    Brier = table.Column<double>(type: "float", nullable: true),
                    BrierBaseRate = table.Column<double>(type: "float", nullable: true),
                    Model = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Report = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PromotedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PromotedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChurnModelVersions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "ChurnPredictions",
                columns: table => new
                {
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateTime>(type: "date", nullable: false),
                    ModelVersion = table.Column<int>(type: "int", nullable: false),
                    Within30 = table.Column<int>(type: "int", nullable: false),
                    Within60 = table.Column<int>(type: "int", nullable: false),
                    Within90 = table.Column<int>(type: "int", nullable: false),
                    Within180 = table.Column<int>(type: "int", nullable: false),
                    Low = table.Column<int>(type: "int", nullable: false),
                    High = table.Column<int>(type: "int", nullable: false),
                    MedianDays = table.Column<int>(type: "int", nullable: true),
                    Factors = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChurnPredictions", x => new { x.CustomerId, x.Day });
                    table.ForeignKey(
                        name: "FK_ChurnPredictions_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChurnStandings",
                columns: table => new
                {
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateTime>(type: "date", nullable: false),
                    ModelVersion = table.Column<int>(type: "int", nullable: true),
                    Probability = table.Column<double>(type: "float", nullable: true),
                    Low = table.Column<double>(type: "float", nullable: true),
                    High = table.Column<double>(type: "float", nullable: true),
                    Level = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Severity = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SortKey = table.Column<double>(type: "float", nullable: false),
                    AtStake = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChurnStandings", x => x.CustomerId);
                    table.ForeignKey(
                        name: "FK_ChurnStandings_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TextCorrections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ExternalId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Judged = table.Column<double>(type: "float", nullable: true),
                    Said = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TextCorrections_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TextCorrections_CustomerId",
                table: "TextCorrections",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_TextCorrections_Kind_ExternalId",
                table: "TextCorrections",
                columns: new[] { "Kind", "ExternalId" },
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChurnModelVersions");

            migrationBuilder.DropTable(
                name: "ChurnPredictions");

            migrationBuilder.DropTable(
                name: "ChurnStandings");

            migrationBuilder.DropTable(
                name: "TextCorrections");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Emotions",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Issues",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Emotions",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Issues",
                table: "NpsAnswers");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "Emotions",
                table: "Interactions");

            migrationBuilder.DropColumn(
                name: "Issues",
                table: "Interactions");
        }
    }
}
