-- Document.objects.annotate(told=Q(extra__has_keys=['x']))
--     .order_by(F('told').asc(nulls_first=True), 'pk')

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA",
  (
    CASE
      WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
      THEN CASE
        WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
        THEN 1
        WHEN NOT (
          JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
        )
        THEN 0
      END
    END
  ) AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  5 ASC NULLS FIRST,
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ()
