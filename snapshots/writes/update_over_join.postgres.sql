-- Entry.objects.filter(blog__name='Cheddar Talk').update(rating=5)

UPDATE "example_entry" SET "rating" = %s
WHERE
  "example_entry"."id" IN (
    SELECT
      "U0"."id"
    FROM "example_entry" AS "U0"
    INNER JOIN "example_blog" AS "U1"
      ON (
        "U0"."blog_id" = "U1"."id"
      )
    WHERE
      "U1"."name" = %s
  );
-- parameters: (5, 'Cheddar Talk')
