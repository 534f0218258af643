-- Event.objects.update(title=F('length'))

UPDATE "EXAMPLE_EVENT" SET "TITLE" = CASE
  WHEN NOT "EXAMPLE_EVENT"."LENGTH" IS NULL
  THEN CASE
    WHEN (
      TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
    ) <> 0
    THEN CAST((
      TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
    ) AS NVARCHAR2(2000)) || CASE
      WHEN (
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) = 1
      THEN ' day'
      ELSE ' days'
    END || (
      CASE
        WHEN TO_CHAR(
          TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH",
          'HH24:MI:SS.FF6'
        ) = '00:00:00.000000'
        THEN ''
        ELSE CASE
          WHEN (
            TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
          ) < 0
          THEN ' +'
          ELSE ' '
        END || RTRIM(
          RTRIM(
            TO_CHAR(
              TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH",
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
            TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH",
            'HH24:MI:SS.FF6'
          ),
          '0'
        ),
        '.'
      )
    )
  END
END;
-- parameters: ()
