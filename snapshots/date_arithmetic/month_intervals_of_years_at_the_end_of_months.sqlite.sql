-- Event.objects.filter(pk=1)
--     .values_list(*edges("- INTERVAL '11 months'"), *edges("+ INTERVAL '4 years 1 day'"))

SELECT
  (
    (
      (
        MIN(
          DATE(
            DATE('2024-01-31'),
            'start of month',
            (
              -11
            ) || ' months',
            (
              CAST(STRFTIME('%%d', DATE('2024-01-31')) AS INTEGER) - 1
            ) || ' days'
          ),
          DATE(DATE('2024-01-31'), 'start of month', (
            (
              -11
            ) + 1
          ) || ' months', '-1 day')
        ) || ' 00:00:00'
      )
    )
  ) AS "rawsql1",
  (
    (
      (
        MIN(
          DATE(
            DATE('2023-01-30'),
            'start of month',
            (
              -11
            ) || ' months',
            (
              CAST(STRFTIME('%%d', DATE('2023-01-30')) AS INTEGER) - 1
            ) || ' days'
          ),
          DATE(DATE('2023-01-30'), 'start of month', (
            (
              -11
            ) + 1
          ) || ' months', '-1 day')
        ) || ' 00:00:00'
      )
    )
  ) AS "rawsql2",
  (
    (
      (
        MIN(
          DATE(
            DATE('2024-02-29'),
            'start of month',
            (
              -11
            ) || ' months',
            (
              CAST(STRFTIME('%%d', DATE('2024-02-29')) AS INTEGER) - 1
            ) || ' days'
          ),
          DATE(DATE('2024-02-29'), 'start of month', (
            (
              -11
            ) + 1
          ) || ' months', '-1 day')
        ) || ' 00:00:00'
      )
    )
  ) AS "rawsql3",
  (
    (
      (
        MIN(
          DATE(
            DATE('2023-02-28'),
            'start of month',
            (
              -11
            ) || ' months',
            (
              CAST(STRFTIME('%%d', DATE('2023-02-28')) AS INTEGER) - 1
            ) || ' days'
          ),
          DATE(DATE('2023-02-28'), 'start of month', (
            (
              -11
            ) + 1
          ) || ' months', '-1 day')
        ) || ' 00:00:00'
      )
    )
  ) AS "rawsql4",
  (
    (
      (
        MIN(
          DATE(
            DATE('2023-03-31'),
            'start of month',
            (
              -11
            ) || ' months',
            (
              CAST(STRFTIME('%%d', DATE('2023-03-31')) AS INTEGER) - 1
            ) || ' days'
          ),
          DATE(DATE('2023-03-31'), 'start of month', (
            (
              -11
            ) + 1
          ) || ' months', '-1 day')
        ) || ' 00:00:00'
      )
    )
  ) AS "rawsql5",
  (
    (
      (
        MIN(
          DATE(
            DATE('2024-12-31'),
            'start of month',
            (
              -11
            ) || ' months',
            (
              CAST(STRFTIME('%%d', DATE('2024-12-31')) AS INTEGER) - 1
            ) || ' days'
          ),
          DATE(DATE('2024-12-31'), 'start of month', (
            (
              -11
            ) + 1
          ) || ' months', '-1 day')
        ) || ' 00:00:00'
      )
    )
  ) AS "rawsql6",
  (
    (
      (
        MIN(
          DATE(
            DATE('2023-11-30'),
            'start of month',
            (
              -11
            ) || ' months',
            (
              CAST(STRFTIME('%%d', DATE('2023-11-30')) AS INTEGER) - 1
            ) || ' days'
          ),
          DATE(DATE('2023-11-30'), 'start of month', (
            (
              -11
            ) + 1
          ) || ' months', '-1 day')
        ) || ' 00:00:00'
      )
    )
  ) AS "rawsql7",
  (
    (
      (
        MIN(
          DATE(
            DATE('2023-10-15'),
            'start of month',
            (
              -11
            ) || ' months',
            (
              CAST(STRFTIME('%%d', DATE('2023-10-15')) AS INTEGER) - 1
            ) || ' days'
          ),
          DATE(DATE('2023-10-15'), 'start of month', (
            (
              -11
            ) + 1
          ) || ' months', '-1 day')
        ) || ' 00:00:00'
      )
    )
  ) AS "rawsql8",
  (
    django_format_dtdelta(
      '+',
      MIN(
        DATE(
          DATE('2024-01-31'),
          'start of month',
          (
            48
          ) || ' months',
          (
            CAST(STRFTIME('%%d', DATE('2024-01-31')) AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(DATE('2024-01-31'), 'start of month', (
          48 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00',
      86400000000
    )
  ) AS "rawsql9",
  (
    django_format_dtdelta(
      '+',
      MIN(
        DATE(
          DATE('2023-01-30'),
          'start of month',
          (
            48
          ) || ' months',
          (
            CAST(STRFTIME('%%d', DATE('2023-01-30')) AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(DATE('2023-01-30'), 'start of month', (
          48 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00',
      86400000000
    )
  ) AS "rawsql10",
  (
    django_format_dtdelta(
      '+',
      MIN(
        DATE(
          DATE('2024-02-29'),
          'start of month',
          (
            48
          ) || ' months',
          (
            CAST(STRFTIME('%%d', DATE('2024-02-29')) AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(DATE('2024-02-29'), 'start of month', (
          48 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00',
      86400000000
    )
  ) AS "rawsql11",
  (
    django_format_dtdelta(
      '+',
      MIN(
        DATE(
          DATE('2023-02-28'),
          'start of month',
          (
            48
          ) || ' months',
          (
            CAST(STRFTIME('%%d', DATE('2023-02-28')) AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(DATE('2023-02-28'), 'start of month', (
          48 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00',
      86400000000
    )
  ) AS "rawsql12",
  (
    django_format_dtdelta(
      '+',
      MIN(
        DATE(
          DATE('2023-03-31'),
          'start of month',
          (
            48
          ) || ' months',
          (
            CAST(STRFTIME('%%d', DATE('2023-03-31')) AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(DATE('2023-03-31'), 'start of month', (
          48 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00',
      86400000000
    )
  ) AS "rawsql13",
  (
    django_format_dtdelta(
      '+',
      MIN(
        DATE(
          DATE('2024-12-31'),
          'start of month',
          (
            48
          ) || ' months',
          (
            CAST(STRFTIME('%%d', DATE('2024-12-31')) AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(DATE('2024-12-31'), 'start of month', (
          48 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00',
      86400000000
    )
  ) AS "rawsql14",
  (
    django_format_dtdelta(
      '+',
      MIN(
        DATE(
          DATE('2023-11-30'),
          'start of month',
          (
            48
          ) || ' months',
          (
            CAST(STRFTIME('%%d', DATE('2023-11-30')) AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(DATE('2023-11-30'), 'start of month', (
          48 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00',
      86400000000
    )
  ) AS "rawsql15",
  (
    django_format_dtdelta(
      '+',
      MIN(
        DATE(
          DATE('2023-10-15'),
          'start of month',
          (
            48
          ) || ' months',
          (
            CAST(STRFTIME('%%d', DATE('2023-10-15')) AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(DATE('2023-10-15'), 'start of month', (
          48 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00',
      86400000000
    )
  ) AS "rawsql16"
FROM "example_event"
WHERE
  "example_event"."id" = %s;
-- parameters: (1,)
