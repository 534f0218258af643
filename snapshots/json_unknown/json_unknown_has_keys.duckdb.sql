-- _told(Q(extra__has_keys=['x', 'y']))

SELECT
  "example_document"."id" AS "pk",
  (
    CASE
      WHEN NOT "example_document"."extra" IS NULL
      THEN JSON_EXISTS("example_document"."extra", '$.x')
    END
    AND CASE
      WHEN NOT "example_document"."extra" IS NULL
      THEN JSON_EXISTS("example_document"."extra", '$.y')
    END
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ()
