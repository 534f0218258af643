-- Author.objects.annotate(v=Chr(Length('name') + 60)).order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`,
  CASE
    WHEN (
      length(`example_author`.`name`) + %s
    ) >= 65536
    THEN decode(
      unhex(
        concat(
          lpad(
            hex(
              (
                (
                  (
                    length(`example_author`.`name`) + %s
                  ) - 65536
                ) DIV 1024
              ) + 55296
            ),
            4,
            '0'
          ),
          lpad(
            hex((
              (
                length(`example_author`.`name`) + %s
              ) - 65536
            ) %% 1024 + 56320),
            4,
            '0'
          )
        )
      ),
      'UTF-16BE'
    )
    ELSE decode(
      unhex(lpad(hex((
        length(`example_author`.`name`) + %s
      )), 4, '0')),
      'UTF-16BE'
    )
  END AS `v`
FROM `example_author`
ORDER BY
  `example_author`.`id` ASC;
-- parameters: (60, 60, 60, 60)
