-- Category.objects.bulk_create([Category(name='One'), Category(name='Two'), Category(name='Three', parent_id=1)], ignore_conflicts=True)

MERGE INTO "example_category"
USING (
  SELECT
    "rows"."name",
    "rows"."parent_id"
  FROM (
    SELECT
      "rows"."name",
      "rows"."parent_id",
      ROW_NUMBER() OVER (PARTITION BY "rows"."parent_id", "rows"."name" ORDER BY "rows"."row number") AS "row number"
    FROM (VALUES
      (%s, %s, 1),
      (%s, %s, 2),
      (%s, %s, 3)) AS "rows"("name", "parent_id", "row number")
  ) AS "rows"
  WHERE
    "rows"."row number" = 1
    OR (
      "rows"."parent_id" IS NULL OR "rows"."name" IS NULL
    )
) AS "excluded"
ON (
  "example_category"."parent_id" = "excluded"."parent_id"
  AND "example_category"."name" = "excluded"."name"
)
WHEN NOT MATCHED THEN INSERT ("name", "parent_id") VALUES ("excluded"."name", "excluded"."parent_id");
-- parameters: ('One', None, 'Two', None, 'Three', 1)
