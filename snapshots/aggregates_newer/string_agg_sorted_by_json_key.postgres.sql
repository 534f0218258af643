SELECT
  STRING_AGG(
    (
      "example_document"."data" ->> 's'
    ), %s
    ORDER BY
      (
        "example_document"."data" ->> 's'
      )
  ) AS "names"
FROM "example_document";
-- parameters: (',',)
