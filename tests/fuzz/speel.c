/* SPDX-License-Identifier: EUPL-1.2 */
/* Stands in for the fuzzer: gives files to a target, one by one. */
#include "proef.h"

static void speel(const char *pad)
{
	FILE *file = fopen(pad, "rb");
	uint8_t *bytes = NULL;
	size_t n = 0, capacity = 0, gelezen;

	EIS(file != NULL);
	do {
		EIS(wz__grow(&bytes, &capacity, n + 4096, 1));
		gelezen = fread(bytes + n, 1, 4096, file);
		n += gelezen;
	} while (gelezen > 0);
	fclose(file);
	LLVMFuzzerTestOneInput(bytes, n);
	free(bytes);
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		/* Named before, so that a crash tells which. */
		fprintf(stderr, "%s\n", argv[i]);
		speel(argv[i]);
	}
	LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
	printf("%d files\n", argc - 1);
	return argc > 1 ? 0 : 1;
}
