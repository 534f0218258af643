-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=Cast(Value(datetime.timedelta(days=-1), DurationField()), CharField()), w=Cast(Value(datetime.timedelta(days=-1, seconds=7200), DurationField()), TextField()), x=Cast(Value(datetime.timedelta(days=-2), DurationField()), CharField(max_length=20)), y=Cast(Value(datetime.timedelta(days=1), DurationField()), TextField()))

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
  CASE
    WHEN NOT %s IS NULL
    THEN CASE
      WHEN (
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6') = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6'), '0'),
            '.'
          )
        END
      )
      ELSE TO_NCHAR(
        RTRIM(
          RTRIM(TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6'), '0'),
          '.'
        )
      )
    END
  END AS "V",
  CASE
    WHEN NOT %s IS NULL
    THEN CASE
      WHEN (
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6') = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6'), '0'),
            '.'
          )
        END
      )
      ELSE TO_NCHAR(
        RTRIM(
          RTRIM(TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6'), '0'),
          '.'
        )
      )
    END
  END AS "W",
  CAST(CASE
    WHEN NOT %s IS NULL
    THEN CASE
      WHEN (
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6') = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6'), '0'),
            '.'
          )
        END
      )
      ELSE TO_NCHAR(
        RTRIM(
          RTRIM(TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6'), '0'),
          '.'
        )
      )
    END
  END AS NVARCHAR2(20)) AS "X",
  CASE
    WHEN NOT %s IS NULL
    THEN CASE
      WHEN (
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) <> 0
      THEN CAST((
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) AS NVARCHAR2(2000)) || CASE
        WHEN (
          TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6') = '00:00:00.000000'
          THEN ''
          ELSE CASE
            WHEN (
              TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
            ) < 0
            THEN ' +'
            ELSE ' '
          END || RTRIM(
            RTRIM(TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6'), '0'),
            '.'
          )
        END
      )
      ELSE TO_NCHAR(
        RTRIM(
          RTRIM(TO_CHAR(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + %s, 'HH24:MI:SS.FF6'), '0'),
          '.'
        )
      )
    END
  END AS "Y"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ID" = %s
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.timedelta(days=-1), datetime.timedelta(days=-1), datetime.timedelta(days=-1), datetime.timedelta(days=-1), datetime.timedelta(days=-1), datetime.timedelta(days=-1), datetime.timedelta(days=-1), datetime.timedelta(days=-1), datetime.timedelta(days=-1, seconds=7200), datetime.timedelta(days=-1, seconds=7200), datetime.timedelta(days=-1, seconds=7200), datetime.timedelta(days=-1, seconds=7200), datetime.timedelta(days=-1, seconds=7200), datetime.timedelta(days=-1, seconds=7200), datetime.timedelta(days=-1, seconds=7200), datetime.timedelta(days=-1, seconds=7200), datetime.timedelta(days=-2), datetime.timedelta(days=-2), datetime.timedelta(days=-2), datetime.timedelta(days=-2), datetime.timedelta(days=-2), datetime.timedelta(days=-2), datetime.timedelta(days=-2), datetime.timedelta(days=-2), datetime.timedelta(days=1), datetime.timedelta(days=1), datetime.timedelta(days=1), datetime.timedelta(days=1), datetime.timedelta(days=1), datetime.timedelta(days=1), datetime.timedelta(days=1), datetime.timedelta(days=1), 1)
