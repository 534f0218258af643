-- Category.objects.filter(parent__name='All').update(name=Upper('name'))

UPDATE "example_category" SET "name" = UPPER("example_category"."name")
WHERE
  "example_category"."id" IN (
    SELECT
      "U0"."id"
    FROM "example_category" AS "U0"
    INNER JOIN "example_category" AS "U1"
      ON (
        "U0"."parent_id" = "U1"."id"
      )
    WHERE
      "U1"."name" = %s
  );
-- parameters: ('All',)
