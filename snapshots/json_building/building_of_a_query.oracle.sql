-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=Subquery(Event.objects.filter(pk=OuterRef('pk')).values('ends_at')[:1])))

SELECT
  "EXAMPLE_EVENT"."ID",
  "EXAMPLE_EVENT"."TITLE",
  "EXAMPLE_EVENT"."STARTS_AT",
  "EXAMPLE_EVENT"."ENDS_AT",
  "EXAMPLE_EVENT"."DAY",
  "EXAMPLE_EVENT"."DEADLINE",
  "EXAMPLE_EVENT"."OPENS",
  "EXAMPLE_EVENT"."CLOSES",
  "EXAMPLE_EVENT"."LENGTH",
  "EXAMPLE_EVENT"."PAUSE",
  JSON_OBJECT(
    'a' VALUE REPLACE(
      REPLACE(
        CASE
          WHEN NOT (
            (
              SELECT
                "U0"."ENDS_AT" AS "ENDS_AT"
              FROM "EXAMPLE_EVENT" "U0"
              WHERE
                "U0"."ID" = (
                  "EXAMPLE_EVENT"."ID"
                )
              FETCH FIRST 1 ROWS ONLY
            )
          ) IS NULL
          THEN RTRIM(
            RTRIM(
              TO_CHAR(
                (
                  (
                    SELECT
                      "U0"."ENDS_AT" AS "ENDS_AT"
                    FROM "EXAMPLE_EVENT" "U0"
                    WHERE
                      "U0"."ID" = (
                        "EXAMPLE_EVENT"."ID"
                      )
                    FETCH FIRST 1 ROWS ONLY
                  )
                ),
                'YYYY-MM-DD HH24:MI:SS.FF6'
              ),
              '0'
            ),
            '.'
          ) || '+00'
        END,
        ' ',
        'T'
      ),
      '+00',
      '+00:00'
    ) RETURNING CLOB
  ) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
