-- Entry.objects.filter(blog__name='Cheddar Talk').update(rating=5)

UPDATE "EXAMPLE_ENTRY" SET "RATING" = %s
WHERE
  "EXAMPLE_ENTRY"."ID" IN (
    SELECT
      "U0"."ID"
    FROM "EXAMPLE_ENTRY" "U0"
    INNER JOIN "EXAMPLE_BLOG" "U1"
      ON (
        "U0"."BLOG_ID" = "U1"."ID"
      )
    WHERE
      "U1"."NAME" = %s
  );
-- parameters: (5, 'Cheddar Talk')
