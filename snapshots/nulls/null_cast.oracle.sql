-- EVENTS.values('pk', a=Cast(Value(None), DateField()), b=Cast(DAY, CharField()), c=Cast(SPAN, CharField()))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  CAST(NULL AS DATE) AS "A",
  TO_CHAR(CAST(NULL AS DATE), 'YYYY-MM-DD') AS "B",
  CASE
    WHEN NOT CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)) IS NULL
    THEN CASE
      WHEN (
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
        ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
          ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)),
            'HH24:MI:SS.FF6'
          ) = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
              ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(
              TO_CHAR(
                TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)),
                'HH24:MI:SS.FF6'
              ),
              '0'
            ),
            '.'
          )
        END
      )
      ELSE TO_NCHAR(
        RTRIM(
          RTRIM(
            TO_CHAR(
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)),
              'HH24:MI:SS.FF6'
            ),
            '0'
          ),
          '.'
        )
      )
    END
  END AS "C"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
