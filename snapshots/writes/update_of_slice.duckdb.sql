UPDATE "example_entry" SET "rating" = %s
WHERE
  "example_entry"."id" IN (
    SELECT
      "U0"."id" AS "pk"
    FROM "example_entry" AS "U0"
    ORDER BY
      "U0"."pub_date" DESC,
      1 ASC
    LIMIT 3
  );
-- parameters: (9,)
