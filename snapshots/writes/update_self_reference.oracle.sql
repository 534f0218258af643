-- Category.objects.filter(parent__name='All').update(name=Upper('name'))

UPDATE "EXAMPLE_CATEGORY" SET "NAME" = UPPER("EXAMPLE_CATEGORY"."NAME")
WHERE
  "EXAMPLE_CATEGORY"."ID" IN (
    SELECT
      "U0"."ID"
    FROM "EXAMPLE_CATEGORY" "U0"
    INNER JOIN "EXAMPLE_CATEGORY" "U1"
      ON (
        "U0"."PARENT_ID" = "U1"."ID"
      )
    WHERE
      "U1"."NAME" = %s
  );
-- parameters: ('All',)
