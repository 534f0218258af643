-- Event.objects.order_by('pk')
--     .values_list(Cast(plus('starts_at', "+ INTERVAL '1 day'"), CharField()), Cast(plus('day', "- INTERVAL '1 month'"), CharField()))

SELECT
  CASE
    WHEN INSTR(django_format_dtdelta('+', "example_event"."starts_at", 86400000000), '.') > 0
    THEN RTRIM(
      RTRIM(django_format_dtdelta('+', "example_event"."starts_at", 86400000000), '0'),
      '.'
    )
    ELSE django_format_dtdelta('+', "example_event"."starts_at", 86400000000)
  END || '+00' AS "cast1",
  CASE
    WHEN INSTR(
      (
        (
          MIN(
            DATE(
              "example_event"."day",
              'start of month',
              (
                -1
              ) || ' months',
              (
                CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
              ) || ' days'
            ),
            DATE("example_event"."day", 'start of month', (
              (
                -1
              ) + 1
            ) || ' months', '-1 day')
          ) || ' 00:00:00'
        )
      ),
      '.'
    ) > 0
    THEN RTRIM(
      RTRIM(
        (
          (
            MIN(
              DATE(
                "example_event"."day",
                'start of month',
                (
                  -1
                ) || ' months',
                (
                  CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
                ) || ' days'
              ),
              DATE("example_event"."day", 'start of month', (
                (
                  -1
                ) + 1
              ) || ' months', '-1 day')
            ) || ' 00:00:00'
          )
        ),
        '0'
      ),
      '.'
    )
    ELSE (
      (
        MIN(
          DATE(
            "example_event"."day",
            'start of month',
            (
              -1
            ) || ' months',
            (
              CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
            ) || ' days'
          ),
          DATE("example_event"."day", 'start of month', (
            (
              -1
            ) + 1
          ) || ' months', '-1 day')
        ) || ' 00:00:00'
      )
    )
  END AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
