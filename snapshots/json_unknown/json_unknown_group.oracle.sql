-- Document.objects.annotate(told=Q(extra__has_key='x'))
--     .values('told')
--     .annotate(n=Count('pk'))
--     .order_by('told')

SELECT
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
  END AS "TOLD",
  COUNT("EXAMPLE_DOCUMENT"."ID") AS "N"
FROM "EXAMPLE_DOCUMENT"
GROUP BY
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
ORDER BY
  1 ASC;
-- parameters: ()
