-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='ends_at'))
--     .annotate(w=KT('v__a'))
--     .values('pk', 'w')

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  TO_NCLOB(
    COALESCE(
      JSON_VALUE(
        JSON_OBJECT(
          'a' VALUE REPLACE(
            REPLACE(
              CASE
                WHEN NOT "EXAMPLE_EVENT"."ENDS_AT" IS NULL
                THEN RTRIM(RTRIM(TO_CHAR("EXAMPLE_EVENT"."ENDS_AT", 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.') || '+00'
              END,
              ' ',
              'T'
            ),
            '+00',
            '+00:00'
          ) RETURNING CLOB
        ),
        '$.a' RETURNING CLOB
      ),
      JSON_QUERY(
        JSON_OBJECT(
          'a' VALUE REPLACE(
            REPLACE(
              CASE
                WHEN NOT "EXAMPLE_EVENT"."ENDS_AT" IS NULL
                THEN RTRIM(RTRIM(TO_CHAR("EXAMPLE_EVENT"."ENDS_AT", 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.') || '+00'
              END,
              ' ',
              'T'
            ),
            '+00',
            '+00:00'
          ) RETURNING CLOB
        ),
        '$.a' RETURNING CLOB
      )
    )
  ) AS "W"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
