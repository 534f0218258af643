-- Person.objects.annotate(v=Chr(Length('nickname') + 60)).filter(v=None).order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  CASE
    WHEN (
      length(`example_person`.`nickname`) + %s
    ) >= 65536
    THEN decode(
      unhex(
        concat(
          lpad(
            hex(
              (
                (
                  (
                    length(`example_person`.`nickname`) + %s
                  ) - 65536
                ) DIV 1024
              ) + 55296
            ),
            4,
            '0'
          ),
          lpad(
            hex(
              (
                (
                  length(`example_person`.`nickname`) + %s
                ) - 65536
              ) %% 1024 + 56320
            ),
            4,
            '0'
          )
        )
      ),
      'UTF-16BE'
    )
    ELSE decode(
      unhex(lpad(hex((
        length(`example_person`.`nickname`) + %s
      )), 4, '0')),
      'UTF-16BE'
    )
  END AS `v`
FROM `example_person`
WHERE
  CASE
    WHEN (
      length(`example_person`.`nickname`) + %s
    ) >= 65536
    THEN decode(
      unhex(
        concat(
          lpad(
            hex(
              (
                (
                  (
                    length(`example_person`.`nickname`) + %s
                  ) - 65536
                ) DIV 1024
              ) + 55296
            ),
            4,
            '0'
          ),
          lpad(
            hex(
              (
                (
                  length(`example_person`.`nickname`) + %s
                ) - 65536
              ) %% 1024 + 56320
            ),
            4,
            '0'
          )
        )
      ),
      'UTF-16BE'
    )
    ELSE decode(
      unhex(lpad(hex((
        length(`example_person`.`nickname`) + %s
      )), 4, '0')),
      'UTF-16BE'
    )
  END IS NULL
ORDER BY
  `example_person`.`id` ASC;
-- parameters: (60, 60, 60, 60, 60, 60, 60, 60)
