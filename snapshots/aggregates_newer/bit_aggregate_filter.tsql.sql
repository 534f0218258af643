-- Measurement.objects.aggregate(value=BitOr(F('positive_small'), filter=Q(positive_small__lt=16)))

SELECT
  (
    MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 1
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 2
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 4
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 8
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 16
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 32
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 64
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 128
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 256
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 512
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 1024
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 2048
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 4096
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 8192
      END
    ) + MAX(
      CASE
        WHEN [example_measurement].[positive_small] < %s
        THEN [example_measurement].[positive_small] & 16384
      END
    ) + CASE
      WHEN MIN(
        CASE
          WHEN [example_measurement].[positive_small] < %s
          THEN [example_measurement].[positive_small]
        END
      ) < 0
      THEN CAST(-32768 AS BIGINT)
      ELSE 0
    END
  ) AS [value]
FROM [example_measurement];
-- parameters: (16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16)
