-- Document.objects.order_by('pk').annotate(told=Q(extra__has_key='x')).filter(told=False)

SELECT
  "EXAMPLE_DOCUMENT"."ID",
  "EXAMPLE_DOCUMENT"."TITLE",
  "EXAMPLE_DOCUMENT"."DATA",
  "EXAMPLE_DOCUMENT"."EXTRA",
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
  END AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
WHERE
  NOT (
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
    END = 1
  )
ORDER BY
  "EXAMPLE_DOCUMENT"."ID" ASC;
-- parameters: ()
