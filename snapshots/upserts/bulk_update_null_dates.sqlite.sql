UPDATE "example_event" SET "ends_at" = CASE
  WHEN LENGTH(
    CASE
      WHEN (
        "example_event"."id" = %s
      )
      THEN NULL
      WHEN (
        "example_event"."id" = %s
      )
      THEN NULL
      ELSE NULL
    END
  ) = 10
  THEN CASE
    WHEN (
      "example_event"."id" = %s
    )
    THEN NULL
    WHEN (
      "example_event"."id" = %s
    )
    THEN NULL
    ELSE NULL
  END || ' 00:00:00'
  ELSE django_format_dtdelta(
    '+',
    CASE
      WHEN (
        "example_event"."id" = %s
      )
      THEN NULL
      WHEN (
        "example_event"."id" = %s
      )
      THEN NULL
      ELSE NULL
    END,
    0
  )
END, "deadline" = DATE(
  CASE
    WHEN (
      "example_event"."id" = %s
    )
    THEN NULL
    WHEN (
      "example_event"."id" = %s
    )
    THEN NULL
    ELSE NULL
  END
), "closes" = TIME(
  CASE
    WHEN (
      "example_event"."id" = %s
    )
    THEN NULL
    WHEN (
      "example_event"."id" = %s
    )
    THEN NULL
    ELSE NULL
  END
), "pause" = CAST(CASE
  WHEN (
    "example_event"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_event"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS INTEGER)
WHERE
  "example_event"."id" IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
